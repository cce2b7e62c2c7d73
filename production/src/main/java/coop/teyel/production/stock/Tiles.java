package coop.teyel.production.stock;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Puts garments that look alike under one picture.
final class Tiles {

  private static final Comparator<Tile> ORDER =
      Comparator.comparing(Tile::designName)
          .thenComparing(Tile::size, Tiles::byAge)
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

  /// `2-3` comes before `10-11`.
  private static int byAge(String one, String other) {
    Comparator<String> byFirstNumber = Comparator.comparingInt(Tiles::firstNumber);
    return byFirstNumber.thenComparing(Comparator.naturalOrder()).compare(one, other);
  }

  private static int firstNumber(String size) {
    String digits =
        size.chars()
            .takeWhile(c -> c >= '0' && c <= '9')
            .limit(6)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return digits.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  private record Look(String design, String size, String colour) {
    static Look of(ForSale garment) {
      return new Look(garment.design(), garment.size(), garment.colour());
    }
  }
}
