package coop.teyel.production.stock;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Puts garments that look alike under one picture.
final class Variants {

  private static final Comparator<Variant> ORDER =
      Comparator.comparing(Variant::designName)
          .thenComparing(Variant::size, SizeOrder.YOUNGEST_FIRST)
          .thenComparing(Variant::colour)
          .thenComparing(Variant::design);

  private Variants() {}

  static List<Variant> of(List<ForSale> garments) {
    Collection<List<ForSale>> looks =
        garments.stream().collect(Collectors.groupingBy(Look::of)).values();
    return looks.stream().map(Variants::tile).sorted(ORDER).toList();
  }

  private static Variant tile(List<ForSale> alike) {
    ForSale one = alike.getLast();
    return new Variant(
        one.design(),
        one.designName(),
        one.picture(),
        one.size(),
        one.colour(),
        one.colourHex(),
        alike.size(),
        one.price());
  }

  private record Look(String design, String size, String colour) {
    static Look of(ForSale garment) {
      return new Look(garment.design(), garment.size(), garment.colour());
    }
  }
}
