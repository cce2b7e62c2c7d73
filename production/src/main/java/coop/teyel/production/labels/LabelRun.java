package coop.teyel.production.labels;

import coop.teyel.production.garments.Garment;
import coop.teyel.production.papers.RunProgress;
import coop.teyel.production.scans.GarmentNumber;
import java.util.List;

/// The labels that were printed in one act: as many garments of one kind, whose numbers follow each
/// other.
///
/// @param first the first of them
/// @param pieces at least 1
/// @param progress how far their labels came
/// @param unproven those whose label nobody scanned yet, in the order of numbers
public record LabelRun(
    RunId id, Garment first, int pieces, RunProgress progress, List<GarmentNumber> unproven) {

  /// Keeps the list as it is.
  public LabelRun {
    unproven = List.copyOf(unproven);
  }

  /// Whether every label hangs on its garment and was read there.
  public boolean isProven() {
    return unproven.isEmpty();
  }
}
