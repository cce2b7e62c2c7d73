package coop.teyel.production.batches;

import coop.teyel.production.batches.bundles.BatchId;
import coop.teyel.production.batches.bundles.Station;
import coop.teyel.production.designs.Design;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// An order to make one design.
///
/// @param number short, for people: `B-12`
/// @param design in the version with which the batch began
/// @param plan only cells with pieces
/// @param tally where its pieces are now
public record Batch(
    BatchId id, String number, Design design, List<PlanCell> plan, Instant ordered, Tally tally) {

  /// How many pieces were planned and where they are: nothing here is stored.
  ///
  /// @param waiting pieces in bundles, for each station that has any
  /// @param garments pieces with a label
  public record Tally(
      int planned, Map<Station, Integer> waiting, int garments, int rag, int withdrawn) {

    /// Pieces that wait at a station.
    public int at(Station station) {
      return waiting.getOrDefault(station, 0);
    }

    /// All pieces wherever they are; always as many as planned.
    public int found() {
      return waiting.values().stream().mapToInt(Integer::intValue).sum()
          + garments
          + rag
          + withdrawn;
    }
  }
}
