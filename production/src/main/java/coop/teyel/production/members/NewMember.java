package coop.teyel.production.members;

import coop.teyel.production.texts.Language;
import java.util.Set;

/// What a coordinator fills in for a new member; checked when it is used.
///
/// @param pin four to six digits; never stored as it is, never logged
public record NewMember(
    String nickname, String picture, Language language, Set<Role> roles, String pin) {

  @Override
  public String toString() {
    return "NewMember[" + nickname + "]";
  }
}
