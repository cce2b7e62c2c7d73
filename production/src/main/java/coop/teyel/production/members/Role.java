package coop.teyel.production.members;

import java.util.EnumSet;
import java.util.Set;

/// What a person may do. Each has a name constant for `@RolesAllowed`.
public enum Role {
  /// works in the workshop; everybody is one
  MEMBER,
  /// sells at a stall
  SELLER,
  /// keeps the books
  BOOKKEEPER,
  /// arranges everything; may do what all others may
  COORDINATOR;

  /// For `@RolesAllowed`: [#MEMBER].
  public static final String IS_MEMBER = "MEMBER";

  /// For `@RolesAllowed`: [#SELLER].
  public static final String IS_SELLER = "SELLER";

  /// For `@RolesAllowed`: [#BOOKKEEPER].
  public static final String IS_BOOKKEEPER = "BOOKKEEPER";

  /// For `@RolesAllowed`: [#COORDINATOR].
  public static final String IS_COORDINATOR = "COORDINATOR";

  /// All roles whose rights come with these: everybody is a member, a coordinator is everything.
  static Set<Role> impliedBy(Set<Role> given) {
    if (given.contains(COORDINATOR)) {
      return EnumSet.allOf(Role.class);
    }
    Set<Role> implied = EnumSet.of(MEMBER);
    implied.addAll(given);
    return implied;
  }
}
