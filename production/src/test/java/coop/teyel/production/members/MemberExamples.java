package coop.teyel.production.members;

import coop.teyel.production.coop.Coop;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.money.Currency;
import coop.teyel.production.texts.Language;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/// The cast: the co-op of all tests and its people, made through the public verbs.
public final class MemberExamples {

  /// Everybody's PIN in tests.
  public static final String PIN = "4711";

  /// The co-op of all tests.
  public static final Coop COOP =
      new Coop("Basting Stitch", Currency.TRY, ZoneId.of("Europe/Istanbul"), 4, Language.TR);

  private final CoopSetup setup;
  private final Members members;

  /// Uses the services of a test's context.
  public MemberExamples(CoopSetup setup, Members members) {
    this.setup = setup;
    this.members = members;
  }

  /// Zehra, the coordinator; founds the co-op where there is none yet.
  public Member zehra() {
    if (members.present().isEmpty()) {
      setup.found(CommandId.fresh(), COOP, wish("Zehra", Language.TR, Set.of()));
    }
    return named("Zehra");
  }

  /// Amal, a member and seller who reads Arabic.
  public Member amal() {
    return someone("Amal", Language.AR, EnumSet.of(Role.SELLER));
  }

  /// Berfin, a member who reads Kurdish and has no other role.
  public Member berfin() {
    return someone("Berfin", Language.KU, Set.of());
  }

  /// Jan, the bookkeeper.
  public Member jan() {
    return someone("Jan", Language.NL, EnumSet.of(Role.BOOKKEEPER));
  }

  /// Zehra, Amal, Berfin and Jan.
  public List<Member> all() {
    return List.of(zehra(), amal(), berfin(), jan());
  }

  /// Does something as that member.
  public static <T> T as(Member member, Supplier<T> act) {
    Authentication before = SecurityContextHolder.getContext().getAuthentication();
    SecurityContextHolder.getContext().setAuthentication(SignedIn.as(member));
    try {
      return act.get();
    } finally {
      SecurityContextHolder.getContext().setAuthentication(before);
    }
  }

  /// Somebody with that nickname; joins where she is not there yet.
  public Member someone(String nickname, Language language, Set<Role> roles) {
    Member zehra = zehra();
    if (members.present().stream().noneMatch(member -> member.nickname().equals(nickname))) {
      as(zehra, () -> members.add(CommandId.fresh(), wish(nickname, language, roles)));
    }
    return named(nickname);
  }

  private Member named(String nickname) {
    return members.present().stream()
        .filter(member -> member.nickname().equals(nickname))
        .findFirst()
        .orElseThrow();
  }

  private static NewMember wish(String nickname, Language language, Set<Role> roles) {
    return new NewMember(nickname, "faces/face-01.svg", language, roles, PIN);
  }
}
