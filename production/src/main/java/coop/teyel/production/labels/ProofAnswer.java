package coop.teyel.production.labels;

import coop.teyel.production.garments.Garment;

/// What a scanned label means.
public sealed interface ProofAnswer {

  /// It was read for the first time, so it came out well.
  record Proven(Garment garment) implements ProofAnswer {}

  /// It was read before.
  record ProvenBefore(Garment garment) implements ProofAnswer {}

  /// No garment has this number, or it is no number.
  ///
  /// @param shown what was scanned, safe to show, at most 40 characters
  record Unknown(String shown) implements ProofAnswer {}
}
