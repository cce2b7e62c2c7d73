package coop.teyel.pos.shell;

import coop.teyel.production.members.Member;
import coop.teyel.production.members.SignedIn;
import java.util.function.Supplier;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/// Does something where nobody stands before a screen: at the start, and in the demo.
public final class RunAs {

  private static final Authentication NOBODY =
      new AnonymousAuthenticationToken(
          "house", "house", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

  private RunAs() {}

  /// As anybody who walks in, with nobody's rights.
  public static <T> T asNobody(Supplier<T> act) {
    return as(NOBODY, act);
  }

  /// As that member, with her rights and no others.
  public static <T> T as(Member member, Supplier<T> act) {
    return as(SignedIn.as(member), act);
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
