package coop.teyel.pos.peripherals;

import coop.teyel.production.members.Role;
import java.util.Arrays;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/// The program itself, which may read everything: devices show facts after whoever made them left.
public final class SystemUser {

  private SystemUser() {}

  /// From now on this thread acts as the system.
  public static void enter() {
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(
                "the system",
                null,
                Arrays.stream(Role.values())
                    .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                    .toList()));
  }
}
