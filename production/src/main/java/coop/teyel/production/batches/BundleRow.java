package coop.teyel.production.batches;

import coop.teyel.production.batches.bundles.BatchId;
import coop.teyel.production.batches.bundles.BundleId;
import coop.teyel.production.batches.bundles.Grade;
import coop.teyel.production.batches.bundles.Station;
import org.jspecify.annotations.Nullable;

/// A bundle as its row says it, without the design's words.
record BundleRow(BundleId id, Place place, int pieces) {

  /// Which bundle of a batch it is: each place has one.
  record Place(BatchId batch, String size, String colour, Station station, @Nullable Grade grade) {

    Place at(Station other, @Nullable Grade otherGrade) {
      return new Place(batch, size, colour, other, otherGrade);
    }

    Place at(Station other) {
      return at(other, null);
    }
  }
}
