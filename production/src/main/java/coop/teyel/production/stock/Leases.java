package coop.teyel.production.stock;

import coop.teyel.hardware.scanning.GarmentNumber;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.garments.Garments;
import coop.teyel.production.garments.MoveReason;
import coop.teyel.production.garments.Owner;
import coop.teyel.production.garments.Place;
import coop.teyel.production.garments.Standing;
import coop.teyel.production.labels.Proofs;
import org.springframework.stereotype.Component;

/// Moves garments between the workshop and the stalls that lease them, within an act.
@Component
class Leases {

  private final ManifestRows manifests;
  private final StallRows stalls;
  private final Shelf shelf;
  private final Garments garments;
  private final Proofs proofs;

  Leases(ManifestRows manifests, StallRows stalls, Shelf shelf, Garments garments, Proofs proofs) {
    this.manifests = manifests;
    this.stalls = stalls;
    this.shelf = shelf;
    this.garments = garments;
    this.proofs = proofs;
  }

  int pieces(StallId stall) {
    return shelf.garments(Shelf.at(stall)).size();
  }

  Outcome<PackAnswer> pack(ManifestId id, String raw) {
    ManifestRows.Head manifest = manifests.find(id).orElseThrow();
    Place stall = Shelf.at(manifest.stall());
    Scanned scanned = shelf.scanInHand(raw, stall, new Place.Workshop());
    if (manifest.sent().isPresent()) {
      return Outcome.refused(new PackAnswer.AlreadySent());
    }
    if (!(scanned instanceof Scanned.Sellable(ForSale garment, boolean elsewhere))) {
      return Outcome.refused(new PackAnswer.NotSellable(scanned));
    }
    if (!elsewhere) {
      return Outcome.refused(new PackAnswer.AlreadyPacked(garment));
    }
    if (shelf.get(garment.code()).place() instanceof Place.Stall(String other)) {
      return Outcome.refused(
          new PackAnswer.LeasedElsewhere(garment, stalls.get(new StallId(other))));
    }
    proofs.seen(new GarmentNumber(garment.code()));
    move(garment, stall, MoveReason.PACKED, id.value());
    manifests.put(id, garment.code());
    return Outcome.accepted(new PackAnswer.Packed(garment), garment.code());
  }

  Outcome<PackAnswer> unpack(ManifestId id, String code) {
    ManifestRows.Head manifest = manifests.find(id).orElseThrow();
    Scanned scanned = shelf.scan(code, Shelf.at(manifest.stall()));
    if (manifest.sent().isPresent()) {
      return Outcome.refused(new PackAnswer.AlreadySent());
    }
    if (!(scanned instanceof Scanned.Sellable(ForSale garment, boolean elsewhere))) {
      return Outcome.refused(new PackAnswer.NotSellable(scanned));
    }
    if (elsewhere || !manifests.codes(id).contains(garment.code())) {
      return Outcome.refused(new PackAnswer.NotPacked());
    }
    move(garment, new Place.Workshop(), MoveReason.UNPACKED, id.value());
    manifests.takeOut(garment.code());
    return Outcome.accepted(new PackAnswer.Unpacked(garment), garment.code());
  }

  Outcome<BackAnswer> scanBack(StallId stall, String raw) {
    Place workshop = new Place.Workshop();
    Scanned scanned = shelf.scanInHand(raw, workshop, Shelf.at(stall));
    if (!(scanned instanceof Scanned.Sellable(ForSale garment, boolean elsewhere))) {
      return Outcome.refused(new BackAnswer.NotSellable(scanned));
    }
    if (!elsewhere) {
      return Outcome.refused(new BackAnswer.AlreadyBack(garment));
    }
    move(garment, workshop, MoveReason.COUNTED_BACK, stall.value());
    manifests.takeOut(garment.code());
    return Outcome.accepted(new BackAnswer.Back(garment, pieces(stall)), garment.code());
  }

  Outcome<BackAnswer> lose(StallId stall, String code) {
    Scanned scanned = shelf.scan(code, Shelf.at(stall));
    if (!(scanned instanceof Scanned.Sellable(ForSale garment, boolean elsewhere)) || elsewhere) {
      return Outcome.refused(new BackAnswer.NotAtStall());
    }
    move(garment, new Place.Lost(), MoveReason.LOST, stall.value());
    manifests.takeOut(garment.code());
    return Outcome.accepted(new BackAnswer.Lost(garment, pieces(stall)), garment.code());
  }

  private void move(ForSale what, Place to, MoveReason reason, String reference) {
    Standing standing = shelf.get(what.code());
    garments.move(standing.garment().number(), new Owner.ForSale(), to, reason, reference);
  }
}
