package coop.teyel.production.labels;

import coop.teyel.hardware.scanning.Foreign;
import coop.teyel.hardware.scanning.GarmentNumber;
import coop.teyel.hardware.scanning.ProductCode;
import coop.teyel.hardware.scanning.Scan;
import coop.teyel.production.facts.Acts;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.facts.WithinAct;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.garments.Garments;
import coop.teyel.production.garments.Standing;
import coop.teyel.production.members.Role;
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
  private final Acts acts;
  private final ApplicationEventPublisher events;

  Proofs(ProofRows proofs, Garments garments, Acts acts, ApplicationEventPublisher events) {
    this.proofs = proofs;
    this.garments = garments;
    this.acts = acts;
    this.events = events;
  }

  /// Proves the label that was scanned.
  @RolesAllowed(Role.IS_MEMBER)
  public ProofAnswer prove(CommandId command, String raw) {
    return switch (Scan.read(raw)) {
      case GarmentNumber number -> acts.once(command, () -> proven(number), this::proven);
      case ProductCode(String digits) -> new ProofAnswer.Unknown(digits);
      case Foreign(String text) -> new ProofAnswer.Unknown(text);
    };
  }

  /// Proves the label of a garment that was scanned in another act and as a part of it.
  @RolesAllowed(Role.IS_MEMBER)
  @WithinAct
  public void seen(GarmentNumber garment) {
    if (proofs.add(garment)) {
      events.publishEvent(new LabelsMoved());
    }
  }

  private Outcome<ProofAnswer> proven(GarmentNumber number) {
    return garments
        .find(number)
        .map(Standing::garment)
        .map(this::proven)
        .orElseGet(() -> Outcome.refused(new ProofAnswer.Unknown(number.digits())));
  }

  private Outcome<ProofAnswer> proven(Garment garment) {
    if (!proofs.add(garment.number())) {
      return Outcome.refused(new ProofAnswer.ProvenBefore(garment));
    }
    events.publishEvent(new LabelsMoved());
    return Outcome.accepted(new ProofAnswer.Proven(garment), garment.number().digits());
  }

  private ProofAnswer proven(String digits) {
    return new ProofAnswer.Proven(garments.get(new GarmentNumber(digits)).garment());
  }
}
