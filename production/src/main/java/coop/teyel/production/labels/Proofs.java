package coop.teyel.production.labels;

import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.IdempotentCommands;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.facts.WithinAct;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.garments.Garments;
import coop.teyel.production.garments.TrackedGarment;
import coop.teyel.production.members.Role;
import coop.teyel.production.scans.GarmentNumber;
import coop.teyel.production.scans.Scan;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// Proves labels by their first scan: what a scanner read hangs on its garment and is no smudge.
@Service
@DenyAll
public class Proofs {

  private final ProofRows proofs;
  private final Garments garments;
  private final IdempotentCommands commands;
  private final ApplicationEventPublisher events;

  Proofs(
      ProofRows proofs,
      Garments garments,
      IdempotentCommands commands,
      ApplicationEventPublisher events) {
    this.proofs = proofs;
    this.garments = garments;
    this.commands = commands;
    this.events = events;
  }

  /// Proves the label that was scanned.
  @RolesAllowed(Role.IS_MEMBER)
  public ProofAnswer prove(CommandId command, Scan scan) {
    return scan instanceof GarmentNumber number
        ? commands.once(command, () -> proven(number), this::proven)
        : new ProofAnswer.Unknown(scan.text());
  }

  /// Proves the label of a garment that was scanned in another act and as a part of it.
  @RolesAllowed(Role.IS_MEMBER)
  @WithinAct
  public void seen(GarmentNumber garment) {
    if (proofs.add(garment)) {
      events.publishEvent(new LabelsChanged());
    }
  }

  private Outcome<ProofAnswer> proven(GarmentNumber number) {
    return garments
        .find(number)
        .map(TrackedGarment::garment)
        .map(this::proven)
        .orElseGet(() -> Outcome.refused(new ProofAnswer.Unknown(number.digits())));
  }

  private Outcome<ProofAnswer> proven(Garment garment) {
    if (!proofs.add(garment.number())) {
      return Outcome.refused(new ProofAnswer.ProvenBefore(garment));
    }
    events.publishEvent(new LabelsChanged());
    return Outcome.accepted(new ProofAnswer.Proven(garment), garment.number().digits());
  }

  private ProofAnswer proven(String digits) {
    return new ProofAnswer.Proven(garments.get(new GarmentNumber(digits)).garment());
  }
}
