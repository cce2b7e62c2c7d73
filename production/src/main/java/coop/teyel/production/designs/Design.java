package coop.teyel.production.designs;

import coop.teyel.production.money.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One version of a style of garment.
///
/// @param version counts from 1; a change makes the next one
/// @param picture path of its photo or drawing below the application's root
/// @param sizes in the order in which they are shown, at least one
/// @param colours in the order in which they are shown, at least one
/// @param minutes agreed minutes for one piece, for each stage
/// @param listPrice for grade A, more than nothing
public record Design(
    DesignId id,
    int version,
    String name,
    String picture,
    List<Size> sizes,
    List<Colour> colours,
    Map<Stage, Integer> minutes,
    Money listPrice) {

  /// The agreed minutes for `pieces` pieces at that stage.
  public int minutes(Stage stage, int pieces) {
    return Math.multiplyExact(minutes.getOrDefault(stage, 0), pieces);
  }

  /// The size with that label, where this version has it.
  public Optional<Size> size(String label) {
    return sizes.stream().filter(size -> size.label().equals(label)).findFirst();
  }

  /// The colour with that name, where this version has it.
  public Optional<Colour> colour(String name) {
    return colours.stream().filter(colour -> colour.name().equals(name)).findFirst();
  }
}
