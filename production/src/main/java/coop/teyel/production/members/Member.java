package coop.teyel.production.members;

import coop.teyel.production.texts.Language;
import java.util.Set;

/// One person of the co-op.
///
/// @param nickname what she wants to be called, 1 to 40 characters
/// @param picture path of her face or glyph below the application's root, for example
///   `faces/face-01.svg`
/// @param roles as given; see [#may]
public record Member(
    MemberId id, String nickname, String picture, Language language, Set<Role> roles) {

  /// She, spoken to in another language.
  Member speaking(Language other) {
    return new Member(id, nickname, picture, other, roles);
  }

  /// Whether she has the role or one that implies it.
  public boolean may(Role role) {
    return Role.impliedBy(roles).contains(role);
  }
}
