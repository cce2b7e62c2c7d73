package coop.teyel.production.stock;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Puts garments that look alike under one picture.
final class Tiles {

  private static final Comparator<Tile> ORDER =
      Comparator.comparing(Tile::designName)
          .thenComparing(Tile::size, Ages.YOUNGEST_FIRST)
          .thenComparing(Tile::colour)
          .thenComparing(Tile::design);

  private Tiles() {}

  static List<Tile> of(List<ForSale> garments) {
    Collection<List<ForSale>> looks =
        garments.stream().collect(Collectors.groupingBy(Look::of)).values();
    return looks.stream().map(Tiles::tile).sorted(ORDER).toList();
  }

  private static Tile tile(List<ForSale> alike) {
    ForSale one = alike.getLast();
    return new Tile(
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
