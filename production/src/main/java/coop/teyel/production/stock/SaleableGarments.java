package coop.teyel.production.stock;

import coop.teyel.production.batches.bundles.Grade;
import coop.teyel.production.designs.Design;
import coop.teyel.production.designs.DesignId;
import coop.teyel.production.designs.Designs;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.garments.Garments;
import coop.teyel.production.garments.MoveReason;
import coop.teyel.production.garments.Owner;
import coop.teyel.production.garments.Place;
import coop.teyel.production.garments.TrackedGarment;
import coop.teyel.production.money.Money;
import coop.teyel.production.scans.GarmentNumber;
import coop.teyel.production.scans.Scan;
import java.text.Bidi;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Garments as stalls see them: with words, a picture and the present price.
@Component
public class SaleableGarments {

  private static final String LTR_MARK = "\u200E";

  private final Garments garments;
  private final Designs designs;

  SaleableGarments(Garments garments, Designs designs) {
    this.garments = garments;
    this.designs = designs;
  }

  public static Place at(StallId stall) {
    return new Place.Stall(stall.value());
  }

  Optional<TrackedGarment> find(String code) {
    return GarmentNumber.isValid(code) ? garments.find(new GarmentNumber(code)) : Optional.empty();
  }

  /// A garment that must exist.
  public TrackedGarment get(String code) {
    return find(code).orElseThrow(() -> new IllegalStateException("no garment " + code));
  }

  /// What a scan means at the place `here`.
  public StockStatus scan(Scan scan, Place here) {
    return scan instanceof GarmentNumber number
        ? garments
            .find(number)
            .map(standing -> meaning(standing, here))
            .orElseGet(() -> new StockStatus.Unknown(number.digits()))
        : new StockStatus.NotAGarment(scan.text());
  }

  private StockStatus meaning(TrackedGarment standing, Place here) {
    return switch (standing.owner()) {
      case Owner.ForSale _ ->
          new StockStatus.Sellable(offer(standing.garment()), !standing.place().equals(here));
      case Owner.OfMember(var member) -> new StockStatus.OwnedByMember(member);
      case Owner.Customer _ -> sold(standing);
      case Owner.Nobody _ -> new StockStatus.NotShared(offer(standing.garment()));
      case Owner.Gift _, Owner.Rag _ -> new StockStatus.NotForSale(offer(standing.garment()));
    };
  }

  private StockStatus sold(TrackedGarment standing) {
    return standing.reason() == MoveReason.SOLD_BY_LOOK
        ? new StockStatus.SoldByLook(standing.reference(), offer(standing.garment()))
        : new StockStatus.SoldBefore(standing.reference());
  }

  /// Like [#scan], for a garment that a person has in her hand where it can only be one that is
  /// there. When a stall sold it by its look, it was another one of that look that went: the first
  /// of those stands for it from now on.
  public StockStatus scanInHand(Scan scan, Place here, Place there) {
    StockStatus scanned = scan(scan, here);
    return scanned instanceof StockStatus.SoldByLook(_, ForSale look)
        ? oldest(there, look.design(), look.size(), look.colour(), Set.of())
            .<StockStatus>map(it -> new StockStatus.Sellable(it, true))
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

  public List<Garment> garments(Place place) {
    return garments.forSaleAt(place);
  }

  public List<ForSale> offers(Place place) {
    return offers(garments(place));
  }

  /// Garments that must exist, by their codes and in their order.
  public List<ForSale> offers(List<String> codes) {
    Map<GarmentNumber, Garment> found =
        garments.all(codes.stream().map(GarmentNumber::new).toList()).stream()
            .collect(Collectors.toMap(Garment::number, Function.identity()));
    return offers(
        codes.stream()
            .map(code -> Objects.requireNonNull(found.get(new GarmentNumber(code))))
            .toList());
  }

  private List<ForSale> offers(Collection<Garment> there) {
    Map<DesignId, Design> latest =
        designs.get(there.stream().map(Garment::design).collect(Collectors.toSet()));
    return there.stream()
        .map(it -> offer(it, Objects.requireNonNull(latest.get(it.design()))))
        .toList();
  }

  /// The present list price of each of those designs.
  Map<String, Money> listPrices(Set<String> ids) {
    return designs.get(ids.stream().map(DesignId::new).toList()).values().stream()
        .collect(Collectors.toMap(it -> it.id().value(), Design::listPrice));
  }

  Map<String, String> designNames() {
    return designs.all().stream().collect(Collectors.toMap(it -> it.id().value(), Design::name));
  }

  public ForSale offer(Garment garment) {
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
