package coop.teyel.production.stock.manifests;

import coop.teyel.production.facts.Outcome;
import coop.teyel.production.garments.Garments;
import coop.teyel.production.garments.MoveReason;
import coop.teyel.production.garments.Owner;
import coop.teyel.production.garments.Place;
import coop.teyel.production.garments.TrackedGarment;
import coop.teyel.production.labels.Proofs;
import coop.teyel.production.scans.GarmentNumber;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.stock.ForSale;
import coop.teyel.production.stock.SaleableGarments;
import coop.teyel.production.stock.StallId;
import coop.teyel.production.stock.Stock;
import coop.teyel.production.stock.StockStatus;
import org.springframework.stereotype.Component;

/// Moves garments between the workshop and the stalls that lease them, within an act.
@Component
class Leases {

  private final ManifestRows manifests;
  private final Stock stock;
  private final SaleableGarments shelf;
  private final Garments garments;
  private final Proofs proofs;

  Leases(
      ManifestRows manifests,
      Stock stock,
      SaleableGarments shelf,
      Garments garments,
      Proofs proofs) {
    this.manifests = manifests;
    this.stock = stock;
    this.shelf = shelf;
    this.garments = garments;
    this.proofs = proofs;
  }

  int pieces(StallId stall) {
    return shelf.garments(SaleableGarments.at(stall)).size();
  }

  Outcome<PackAnswer> pack(ManifestId id, Scan scan) {
    ManifestRows.Head manifest = manifests.find(id).orElseThrow();
    Place stall = SaleableGarments.at(manifest.stall().id());
    StockStatus scanned = shelf.scanInHand(scan, stall, new Place.Workshop());
    if (manifest.sent().isPresent()) {
      return Outcome.refused(new PackAnswer.AlreadySent());
    }
    if (!(scanned instanceof StockStatus.Sellable(ForSale garment, boolean elsewhere))) {
      return Outcome.refused(new PackAnswer.NotSellable(scanned));
    }
    if (!elsewhere) {
      return Outcome.refused(new PackAnswer.AlreadyPacked(garment));
    }
    if (shelf.get(garment.code()).place() instanceof Place.Stall(String other)) {
      return Outcome.refused(
          new PackAnswer.LeasedElsewhere(garment, stock.stall(new StallId(other))));
    }
    proofs.seen(new GarmentNumber(garment.code()));
    move(garment, stall, MoveReason.PACKED, id.value());
    manifests.put(id, garment.code());
    return Outcome.accepted(new PackAnswer.Packed(garment), garment.code());
  }

  Outcome<PackAnswer> unpack(ManifestId id, String code) {
    ManifestRows.Head manifest = manifests.find(id).orElseThrow();
    StockStatus scanned = shelf.scan(Scan.read(code), SaleableGarments.at(manifest.stall().id()));
    if (manifest.sent().isPresent()) {
      return Outcome.refused(new PackAnswer.AlreadySent());
    }
    if (!(scanned instanceof StockStatus.Sellable(ForSale garment, boolean elsewhere))) {
      return Outcome.refused(new PackAnswer.NotSellable(scanned));
    }
    if (elsewhere || !manifest.codes().contains(garment.code())) {
      return Outcome.refused(new PackAnswer.NotPacked());
    }
    move(garment, new Place.Workshop(), MoveReason.UNPACKED, id.value());
    manifests.takeOut(garment.code());
    return Outcome.accepted(new PackAnswer.Unpacked(garment), garment.code());
  }

  Outcome<BackAnswer> scanBack(StallId stall, Scan scan) {
    Place workshop = new Place.Workshop();
    StockStatus scanned = shelf.scanInHand(scan, workshop, SaleableGarments.at(stall));
    if (!(scanned instanceof StockStatus.Sellable(ForSale garment, boolean elsewhere))) {
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
    StockStatus scanned = shelf.scan(Scan.read(code), SaleableGarments.at(stall));
    if (!(scanned instanceof StockStatus.Sellable(ForSale garment, boolean elsewhere))
        || elsewhere) {
      return Outcome.refused(new BackAnswer.NotAtStall());
    }
    move(garment, new Place.Lost(), MoveReason.LOST, stall.value());
    manifests.takeOut(garment.code());
    return Outcome.accepted(new BackAnswer.Lost(garment, pieces(stall)), garment.code());
  }

  private void move(ForSale what, Place to, MoveReason reason, String reference) {
    TrackedGarment standing = shelf.get(what.code());
    garments.move(standing.garment().number(), new Owner.ForSale(), to, reason, reference);
  }
}
