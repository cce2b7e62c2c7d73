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
import coop.teyel.production.garments.MoveReason;
import coop.teyel.production.garments.Owner;
import coop.teyel.production.garments.Place;
import coop.teyel.production.garments.Standing;
import java.text.Bidi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
      case Owner.Customer _ -> sold(standing);
      case Owner.Nobody _ -> new Scanned.NotShared(offer(standing.garment()));
      case Owner.Gift _, Owner.Rag _ -> new Scanned.NotForSale(offer(standing.garment()));
    };
  }

  private Scanned sold(Standing standing) {
    return standing.reason() == MoveReason.SOLD_BY_LOOK
        ? new Scanned.SoldByLook(standing.reference(), offer(standing.garment()))
        : new Scanned.SoldBefore(standing.reference());
  }

  /// Like [#scan], for a garment that a person has in her hand where it can only be one that is
  /// there. When a stall sold it by its look, it was another one of that look that went: the first
  /// of those stands for it from now on.
  Scanned scanInHand(String raw, Place here, Place there) {
    Scanned scanned = scan(raw, here);
    return scanned instanceof Scanned.SoldByLook(_, ForSale look)
        ? oldest(there, look.design(), look.size(), look.colour(), Set.of())
            .<Scanned>map(it -> new Scanned.Sellable(it, true))
            .orElse(scanned)
        : scanned;
  }

  /// The piece of that look at a place which was made first.
  Optional<ForSale> oldest(
      Place place, String design, String size, String colour, Set<String> except) {
    return garments(place).stream()
        .filter(garment -> garment.design().value().equals(design))
        .filter(garment -> garment.size().label().equals(size))
        .filter(garment -> garment.colour().name().equals(colour))
        .filter(garment -> !except.contains(garment.number().digits()))
        .findFirst()
        .map(this::offer);
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
