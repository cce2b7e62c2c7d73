package coop.teyel.production.designs;

import coop.teyel.production.money.Money;
import java.util.List;
import java.util.Map;

/// What a coordinator fills in for a new design or a change; checked when it is used.
///
/// @param picture a drawing of ours (`designs/dress.svg`) or what [Photos#add] answered
public record DesignDraft(
    String name,
    String picture,
    List<Size> sizes,
    List<Colour> colours,
    Map<Stage, Integer> minutes,
    Money listPrice) {

  /// Keeps copies of the lists.
  public DesignDraft {
    sizes = List.copyOf(sizes);
    colours = List.copyOf(colours);
    minutes = Map.copyOf(minutes);
  }
}
