package coop.teyel.production.batches;

import coop.teyel.production.batches.bundles.BundleId;
import org.jspecify.annotations.Nullable;

/// So many pieces from one end to another.
///
/// @param pieces 1 to 10,000
/// @param reason why they are not A, or were taken away
record Move(End from, End to, int pieces, @Nullable String reason) {

  Move back() {
    return new Move(to, from, pieces, null);
  }

  /// Where pieces come from or go to.
  sealed interface End {

    /// A bundle.
    record In(BundleId bundle) implements End {}

    /// Not in a bundle any more, or not yet.
    record Outside(Where where) implements End {}
  }

  /// The places outside of all bundles.
  enum Where {
    PLAN,
    GARMENT,
    RAG,
    WITHDRAWN
  }
}
