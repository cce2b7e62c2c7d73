package coop.teyel.production.stock;

import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.FactIds;
import coop.teyel.production.facts.IdempotentCommands;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.facts.WithinAct;
import coop.teyel.production.garments.Garments;
import coop.teyel.production.garments.MoveReason;
import coop.teyel.production.garments.Owner;
import coop.teyel.production.garments.Place;
import coop.teyel.production.garments.Tally;
import coop.teyel.production.garments.TrackedGarment;
import coop.teyel.production.members.Role;
import coop.teyel.production.money.Money;
import coop.teyel.production.scans.GarmentNumber;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.texts.DisplayName;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;

/// What can be sold, where it is, and what became of it.
@Service
@DenyAll
public class Stock {

  private static final int LONGEST_NAME = 40;

  private final SaleableGarments shelf;
  private final StallRows stalls;
  private final Garments garments;
  private final IdempotentCommands commands;
  private final FactIds ids;

  Stock(
      SaleableGarments shelf,
      StallRows stalls,
      Garments garments,
      IdempotentCommands commands,
      FactIds ids) {
    this.shelf = shelf;
    this.stalls = stalls;
    this.garments = garments;
    this.commands = commands;
    this.ids = ids;
  }

  /// What a scan at that stall means; any text is answered.
  @RolesAllowed(Role.IS_MEMBER)
  public StockStatus scan(Scan scan, StallId stall) {
    return shelf.scan(scan, SaleableGarments.at(stall));
  }

  /// The garments at a stall, grouped by how they look: by design, then by age, then by colour.
  @RolesAllowed(Role.IS_MEMBER)
  public List<Variant> tiles(StallId stall) {
    return Variants.of(shelf.offers(SaleableGarments.at(stall)));
  }

  /// The stall's piece of that look which was made first.
  ///
  /// @param except codes that are taken already, for example in open baskets
  @RolesAllowed(Role.IS_MEMBER)
  public Optional<ForSale> oldest(
      StallId stall, String design, String size, String colour, Set<String> except) {
    return shelf.oldest(SaleableGarments.at(stall), design, size, colour, except);
  }

  /// The present list prices of designs, by their ids.
  @RolesAllowed(Role.IS_MEMBER)
  public Map<String, Money> listPrices(Set<String> designs) {
    return shelf.listPrices(designs);
  }

  /// How all designs are called now, by their ids.
  @RolesAllowed(Role.IS_MEMBER)
  public Map<String, String> designNames() {
    return shelf.designNames();
  }

  /// Takes the garments of a sale out of stock, within its transaction.
  ///
  /// @param read codes that were read from the pieces themselves
  /// @param byLook codes that stand for pieces which were chosen by their picture
  /// @return the codes that are not for sale; if there is one, the sale must be refused
  @RolesAllowed(Role.IS_SELLER)
  @WithinAct
  public Set<String> sold(List<String> read, List<String> byLook, String saleId) {
    Set<String> gone = new TreeSet<>(sold(read, MoveReason.SOLD, saleId));
    gone.addAll(sold(byLook, MoveReason.SOLD_BY_LOOK, saleId));
    return gone;
  }

  /// Takes a sold garment back, to the sale side and to that stall, within the transaction of its
  /// return.
  ///
  /// @throws IllegalStateException when no customer has it
  @RolesAllowed(Role.IS_SELLER)
  @WithinAct
  public void returned(String code, String returnId, StallId stall) {
    GarmentNumber number = numberOf(code, Owner.Customer.class);
    garments.move(
        number, new Owner.ForSale(), SaleableGarments.at(stall), MoveReason.RETURNED, returnId);
  }

  /// All garments until now.
  @RolesAllowed(Role.IS_MEMBER)
  public Counts counts() {
    return counts(garments.tally());
  }

  /// What happened from one business day through another, and what was in stock at the end.
  @RolesAllowed(Role.IS_MEMBER)
  public Counts counts(LocalDate from, LocalDate to) {
    return counts(garments.tally(from, to));
  }

  /// All stalls, in the order in which they were added.
  @RolesAllowed(Role.IS_MEMBER)
  public List<Stall> stalls() {
    return stalls.all();
  }

  /// A stall that must exist.
  @RolesAllowed(Role.IS_MEMBER)
  public Stall stall(StallId id) {
    return stalls.get(id);
  }

  /// Adds a stall.
  @RolesAllowed(Role.IS_COORDINATOR)
  public StallAnswer addStall(CommandId command, String name) {
    Stall stall = new Stall(new StallId(ids.next()), name.strip());
    return DisplayName.isName(stall.name(), LONGEST_NAME)
        ? commands.once(command, () -> added(stall), this::addedBefore)
        : new StallAnswer.BadName();
  }

  private Outcome<StallAnswer> added(Stall stall) {
    if (stalls.named(stall.name()).isPresent()) {
      return Outcome.refused(new StallAnswer.NameTaken());
    }
    stalls.add(stall);
    return Outcome.accepted(new StallAnswer.Added(stall), stall.id().value());
  }

  private StallAnswer addedBefore(String id) {
    return new StallAnswer.Added(stalls.get(new StallId(id)));
  }

  private List<String> sold(List<String> codes, MoveReason reason, String saleId) {
    if (codes.isEmpty()) {
      return List.of();
    }
    return garments
        .moveAll(
            codes.stream().map(GarmentNumber::new).toList(),
            new Owner.ForSale(),
            new Owner.Customer(),
            new Place.WithCustomer(),
            reason,
            saleId)
        .stream()
        .map(GarmentNumber::digits)
        .toList();
  }

  private GarmentNumber numberOf(String code, Class<? extends Owner> expected) {
    TrackedGarment standing = shelf.get(code);
    if (!expected.isInstance(standing.owner())) {
      throw new IllegalStateException("garment " + code + " belongs to " + standing.owner());
    }
    return standing.garment().number();
  }

  private static Counts counts(Tally tally) {
    return new Counts(tally.made(), tally.shared(), tally.sold(), tally.inStock(), tally.lost());
  }
}
