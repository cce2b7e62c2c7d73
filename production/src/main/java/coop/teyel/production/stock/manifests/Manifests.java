package coop.teyel.production.stock.manifests;

import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.FactIds;
import coop.teyel.production.facts.IdempotentCommands;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.members.Role;
import coop.teyel.production.papers.PaperKind;
import coop.teyel.production.papers.PrintQueue;
import coop.teyel.production.papers.PrintRequest;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.stock.ForSale;
import coop.teyel.production.stock.SaleableGarments;
import coop.teyel.production.stock.StallId;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Packing for a stall, and counting back.
@Service
@DenyAll
public class Manifests {

  private final ManifestRows rows;
  private final SaleableGarments shelf;
  private final Leases leases;
  private final PrintQueue printer;
  private final CoopSettings settings;
  private final IdempotentCommands commands;
  private final FactIds ids;

  Manifests(
      ManifestRows rows,
      SaleableGarments shelf,
      Leases leases,
      PrintQueue printer,
      CoopSettings settings,
      IdempotentCommands commands,
      FactIds ids) {
    this.rows = rows;
    this.shelf = shelf;
    this.leases = leases;
    this.printer = printer;
    this.settings = settings;
    this.commands = commands;
    this.ids = ids;
  }

  /// Begins to pack for a stall; goes on with the manifest that is being packed, if there is one.
  @RolesAllowed(Role.IS_SELLER)
  public Manifest open(StallId stall) {
    return commands.repeatable(() -> opened(stall));
  }

  /// The manifest that is being packed for a stall.
  @RolesAllowed(Role.IS_MEMBER)
  public Optional<Manifest> packing(StallId stall) {
    return rows.packing(stall).map(this::manifest);
  }

  /// A manifest with what is in it.
  @RolesAllowed(Role.IS_MEMBER)
  public Manifest get(ManifestId id) {
    return rows.find(id).map(this::manifest).orElseThrow();
  }

  /// Puts the scanned garment in; from now on only this stall may sell it.
  @RolesAllowed(Role.IS_SELLER)
  public PackAnswer pack(CommandId command, ManifestId manifest, Scan scan) {
    return commands.once(
        command, () -> leases.pack(manifest, scan), code -> new PackAnswer.Packed(offer(code)));
  }

  /// Takes a garment out again, back to the workshop.
  @RolesAllowed(Role.IS_SELLER)
  public PackAnswer unpack(CommandId command, ManifestId manifest, String code) {
    return commands.once(
        command, () -> leases.unpack(manifest, code), it -> new PackAnswer.Unpacked(offer(it)));
  }

  /// Sends the manifest off; it does not change any more.
  @RolesAllowed(Role.IS_SELLER)
  public SendAnswer send(CommandId command, ManifestId manifest) {
    return commands.once(
        command, () -> sent(manifest), id -> new SendAnswer.Sent(get(new ManifestId(id))));
  }

  /// Prints the list of a manifest.
  @RolesAllowed(Role.IS_SELLER)
  public Manifest print(CommandId command, ManifestId manifest) {
    return commands.once(command, () -> printed(manifest), id -> get(new ManifestId(id)));
  }

  /// Takes the scanned garment back to the workshop, also one that is on another stall's list: it
  /// is here.
  @RolesAllowed(Role.IS_SELLER)
  public BackAnswer scanBack(CommandId command, StallId stall, Scan scan) {
    return commands.once(
        command,
        () -> leases.scanBack(stall, scan),
        code -> new BackAnswer.Back(offer(code), leases.pieces(stall)));
  }

  /// Says that a garment of the stall did not come back and was not sold.
  @RolesAllowed(Role.IS_SELLER)
  public BackAnswer lost(CommandId command, StallId stall, String code) {
    return commands.once(
        command,
        () -> leases.lose(stall, code),
        it -> new BackAnswer.Lost(offer(it), leases.pieces(stall)));
  }

  /// What a stall has: packed and neither sold nor counted back; first made, first.
  @RolesAllowed(Role.IS_MEMBER)
  public List<ForSale> present(StallId stall) {
    return shelf.offers(SaleableGarments.at(stall));
  }

  private Manifest opened(StallId stall) {
    ManifestId id =
        rows.packing(stall)
            .map(ManifestRows.Head::id)
            .orElseGet(() -> {
              ManifestId fresh = new ManifestId(ids.next());
              rows.open(fresh, stall);
              return fresh;
            });
    return get(id);
  }

  private Outcome<SendAnswer> sent(ManifestId id) {
    Manifest manifest = get(id);
    if (manifest.sent().isPresent()) {
      return Outcome.refused(new SendAnswer.AlreadySent());
    }
    if (manifest.garments().isEmpty()) {
      return Outcome.refused(new SendAnswer.Empty());
    }
    rows.send(id);
    return Outcome.accepted(new SendAnswer.Sent(get(id)), id.value());
  }

  private Outcome<Manifest> printed(ManifestId id) {
    printer.enqueue(
        PrintRequest.first(
            PaperKind.MANIFEST,
            ManifestPapers.reference(id),
            settings.theCoop().language().locale()));
    return Outcome.accepted(get(id), id.value());
  }

  private Manifest manifest(ManifestRows.Head head) {
    return new Manifest(
        head.id(), head.stall(), head.opened(), head.sent(), shelf.offers(head.codes()));
  }

  private ForSale offer(String code) {
    return shelf.offer(shelf.get(code).garment());
  }
}
