package coop.teyel.production.members.acting;

import coop.teyel.production.members.Member;
import coop.teyel.production.members.Role;
import coop.teyel.production.members.SignedIn;
import java.util.Arrays;
import java.util.function.Supplier;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/// Does something where nobody stands before a screen: at the start, in the demo, and for a device.
public final class RunAs {

  private static final Authentication NOBODY =
      new AnonymousAuthenticationToken(
          "house", "house", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

  private static final Authentication SYSTEM =
      UsernamePasswordAuthenticationToken.authenticated(
          "the system",
          null,
          AuthorityUtils.createAuthorityList(
              Arrays.stream(Role.values()).map(role -> "ROLE_" + role.name()).toList()));

  private RunAs() {}

  /// As anybody who walks in, with nobody's rights.
  public static <T> T asNobody(Supplier<T> act) {
    return as(NOBODY, act);
  }

  /// As that member, with her rights and no others.
  public static <T> T as(Member member, Supplier<T> act) {
    return as(SignedIn.as(member), act);
  }

  /// As the program itself, which may read everything: devices show facts after whoever made them
  /// left. Nobody is signed in, so that what asks who acts is refused.
  public static void asSystem(Runnable act) {
    as(
        SYSTEM,
        () -> {
          act.run();
          return true;
        });
  }

  private static <T> T as(Authentication who, Supplier<T> act) {
    SecurityContext before = SecurityContextHolder.getContext();
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(who);
    SecurityContextHolder.setContext(context);
    try {
      return act.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }
}
