package coop.teyel.production.stock;

import coop.teyel.hardware.scanning.Foreign;
import coop.teyel.hardware.scanning.GarmentNumber;
import coop.teyel.hardware.scanning.ProductCode;
import coop.teyel.hardware.scanning.Scan;
import coop.teyel.production.batches.Grade;
import coop.teyel.production.designs.Design;
import coop.teyel.production.designs.DesignId;
import coop.teyel.production.designs.Designs;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.garments.Garments;
import coop.teyel.production.garments.Owner;
import coop.teyel.production.garments.Place;
import coop.teyel.production.garments.Standing;
import java.text.Bidi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Garments as stalls see them: with words, a picture and the present price.
@Component
class Shelf {

  private static final String LTR_MARK = "\u200E";

  private final Garments garments;
  private final Designs designs;

  Shelf(Garments garments, Designs designs) {
    this.garments = garments;
    this.designs = designs;
  }

  static Place at(StallId stall) {
    return new Place.Stall(stall.value());
  }

  Optional<Standing> find(String raw) {
    return Scan.read(raw) instanceof GarmentNumber number
        ? garments.find(number)
        : Optional.empty();
  }

  /// A garment that must exist.
  Standing get(String code) {
    return find(code).orElseThrow(() -> new IllegalStateException("no garment " + code));
  }

  Scanned scan(String raw, Place here) {
    return switch (Scan.read(raw)) {
      case GarmentNumber number ->
          garments
              .find(number)
              .map(standing -> meaning(standing, here))
              .orElseGet(() -> new Scanned.Unknown(number.digits()));
      case ProductCode(String digits) -> new Scanned.NotAGarment(digits);
      case Foreign(String text) -> new Scanned.NotAGarment(text);
    };
  }

  private Scanned meaning(Standing standing, Place here) {
    return switch (standing.owner()) {
      case Owner.ForSale _ ->
          new Scanned.Sellable(offer(standing.garment()), !standing.place().equals(here));
      case Owner.OfMember(var member) -> new Scanned.OwnedByMember(member);
      case Owner.Customer _ -> new Scanned.SoldBefore(standing.reference());
      case Owner.Nobody _ -> new Scanned.NotShared(offer(standing.garment()));
      case Owner.Gift _, Owner.Rag _ -> new Scanned.NotForSale(offer(standing.garment()));
    };
  }

  List<Garment> garments(Place place) {
    return garments.forSaleAt(place);
  }

  List<ForSale> offers(Place place) {
    Map<DesignId, Design> latest = new HashMap<>();
    return garments(place).stream()
        .map(it -> offer(it, latest.computeIfAbsent(it.design(), designs::get)))
        .toList();
  }

  ForSale offer(Garment garment) {
    return offer(garment, designs.get(garment.design()));
  }

  private static ForSale offer(Garment garment, Design latest) {
    return new ForSale(
        garment.number().digits(),
        words(garment.designName(), garment.size().label(), garment.colour().name()),
        garment.design().value(),
        garment.designName(),
        garment.size().label(),
        garment.colour().name(),
        garment.colour().hex(),
        latest.picture(),
        latest.listPrice(),
        garment.grade() == Grade.B);
  }

  /// Behind Arabic letters a size such as 4-5 would be read as 5-4, unless marks beside it say that
  /// it runs from left to right (Unicode Standard Annex 9, rule W2).
  static String words(String design, String size, String colour) {
    char[] letters = (design + colour).toCharArray();
    boolean turns = Bidi.requiresBidi(letters, 0, letters.length);
    return String.join(" · ", design, turns ? LTR_MARK + size + LTR_MARK : size, colour);
  }
}
