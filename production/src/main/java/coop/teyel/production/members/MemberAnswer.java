package coop.teyel.production.members;

/// What came of adding or changing a member.
public sealed interface MemberAnswer {

  /// She is on the wall of faces, as it was wished.
  record Welcome(Member member) implements MemberAnswer {}

  /// The nickname is empty, longer than 40 characters, or has characters that cannot be shown.
  record BadNickname() implements MemberAnswer {}

  /// Somebody else is called so.
  record NicknameTaken() implements MemberAnswer {}

  /// The PIN is not four to six digits.
  record BadPin() implements MemberAnswer {}
}
