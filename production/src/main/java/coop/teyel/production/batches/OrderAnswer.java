package coop.teyel.production.batches;

/// What came of ordering a batch.
public sealed interface OrderAnswer {

  /// It is on the board, at the scissors.
  record Ordered(Batch batch) implements OrderAnswer {}

  /// No piece was asked for.
  record NoPieces() implements OrderAnswer {}

  /// More pieces than one batch may have.
  record TooManyPieces(int most) implements OrderAnswer {}

  /// A cell asks for less than nothing, or for a size or colour that the design does not have now.
  record NotInDesign() implements OrderAnswer {}
}
