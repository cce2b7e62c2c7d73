package coop.teyel.production.batches.bundles;

/// What came of moving pieces: after work, a check, a repair, or when they were taken away.
public sealed interface MoveAnswer {

  /// They moved; `act` is what [Batches#undo] needs.
  record Moved(String act, int pieces) implements MoveAnswer {}

  /// No piece was named, or less than none.
  record NoPieces() implements MoveAnswer {}

  /// The bundle has only so many, perhaps because somebody else was faster.
  record TooMany(int available) implements MoveAnswer {}

  /// The bundle does not wait for that, or there is no such bundle.
  record NotHere() implements MoveAnswer {}

  /// The minutes are less than 0 or more than `most`, a whole day.
  record BadMinutes(int most) implements MoveAnswer {}

  /// A piece that is not A, or is taken away, needs a reason.
  record ReasonMissing() implements MoveAnswer {}

  /// It cannot be taken back: it is not hers, it was taken back before, or its pieces went on.
  record TooLate() implements MoveAnswer {}
}
