package coop.teyel.pos.printing;

import coop.teyel.production.members.Role;
import java.util.Arrays;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/// Nobody in particular, who may read everything: a paper is drawn after whoever wanted it left.
final class PrintingUser {

  private PrintingUser() {}

  /// From now on this thread is the house.
  static void enter() {
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(
                "the house",
                null,
                Arrays.stream(Role.values())
                    .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                    .toList()));
  }
}
