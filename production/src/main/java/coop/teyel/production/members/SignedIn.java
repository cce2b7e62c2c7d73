package coop.teyel.production.members;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/// Whoever acts now.
public final class SignedIn {

  private SignedIn() {}

  /// The member who is signed in on this screen.
  ///
  /// @throws IllegalStateException when nobody is; services deny that before
  public static MemberId member() {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    if (who == null || !(who.getPrincipal() instanceof MemberId id)) {
      throw new IllegalStateException("nobody is signed in");
    }
    return id;
  }

  /// Whether a member is signed in on this screen.
  public static boolean isSomebody() {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    return who != null && who.getPrincipal() instanceof MemberId;
  }

  /// The proof that `member` is signed in, with all roles that hers imply.
  public static Authentication as(Member member) {
    return as(member.id(), Role.impliedBy(member.roles()));
  }

  /// The proof for somebody with exactly these roles.
  static Authentication as(MemberId id, Set<Role> roles) {
    return UsernamePasswordAuthenticationToken.authenticated(
        id,
        null,
        roles.stream()
            .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
            .collect(Collectors.toSet()));
  }
}
