package coop.teyel.production.labels;

import coop.teyel.production.garments.Garment;
import java.util.List;

/// What came of printing labels.
public sealed interface LabelAnswer {

  /// The pieces are garments now, and their labels are on the way to the printer.
  record Labelled(RunId run, List<Garment> garments) implements LabelAnswer {}

  /// No label was asked for, or less than none.
  record NoPieces() implements LabelAnswer {}

  /// Only so many wait for labels, perhaps because somebody else was faster.
  record TooMany(int available) implements LabelAnswer {}
}
