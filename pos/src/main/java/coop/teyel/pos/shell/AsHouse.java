package coop.teyel.pos.shell;

import java.util.function.Supplier;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/// Asks services what anybody may ask, where nobody stands before a screen: at the start.
final class AsHouse {

  private AsHouse() {}

  static <T> T get(Supplier<T> question) {
    SecurityContext before = SecurityContextHolder.getContext();
    SecurityContext house = SecurityContextHolder.createEmptyContext();
    house.setAuthentication(
        new AnonymousAuthenticationToken(
            "house", "house", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
    SecurityContextHolder.setContext(house);
    try {
      return question.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }
}
