package coop.teyel.production.members;

/// What came of setting the co-op up.
public sealed interface FoundingAnswer {

  /// It is there, with its first coordinator.
  record Founded(Member first) implements FoundingAnswer {}

  /// Somebody else was faster, or it was there before.
  record AlreadyThere() implements FoundingAnswer {}

  /// The co-op's name is empty or longer than 80 characters.
  record BadName() implements FoundingAnswer {}

  /// See [MemberAnswer.BadNickname].
  record BadNickname() implements FoundingAnswer {}

  /// See [MemberAnswer.BadPin].
  record BadPin() implements FoundingAnswer {}
}
