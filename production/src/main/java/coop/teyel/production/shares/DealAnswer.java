package coop.teyel.production.shares;

/// What came of dealing.
public sealed interface DealAnswer {

  /// Every garment has its side, and every garment of the members' half its owner.
  record Dealt(HeldSplit held) implements DealAnswer {}

  /// No garment waits for a split.
  record NothingToShare() implements DealAnswer {}

  /// Nothing was said to draw the lots from.
  record NoPhrase() implements DealAnswer {}

  /// The phrase has more than `most` characters.
  record PhraseTooLong(int most) implements DealAnswer {}

  /// Nobody is marked as being here.
  record NobodyHere() implements DealAnswer {}

  /// By the rule nobody weighs anything: it goes by minutes, and nobody wrote any down.
  record NobodyWorked() implements DealAnswer {}
}
