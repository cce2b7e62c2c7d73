package coop.teyel.production.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.teyel.production.TestClock;
import coop.teyel.production.WorkshopBootTest;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.texts.Language;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

@WorkshopBootTest
class SignInIntegrationTests {

  @Autowired SignIn signIn;
  @Autowired Members members;
  @Autowired CoopSetup setup;
  @Autowired TestClock clock;

  private final String device = UUID.randomUUID().toString();

  @BeforeEach
  void atTheWall() {
    SecurityContextHolder.getContext()
        .setAuthentication(
            new AnonymousAuthenticationToken(
                "wall", "wall", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
  }

  @AfterEach
  void leave() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void aRightPinIsWelcome() {
    Member berfin = cast().berfin();
    assertThat(signIn.signIn(berfin.id(), MemberExamples.PIN, device))
        .isEqualTo(new SignInAnswer.Welcome(berfin));
  }

  @Test
  void theFifthWrongPinMustWaitAndEvenTheRightOneWaitsWithIt() {
    Member berfin = cast().berfin();
    for (int wrong = 1; wrong <= 4; wrong++) {
      assertThat(signIn.signIn(berfin.id(), "0000", device)).isEqualTo(new SignInAnswer.WrongPin());
    }
    assertThat(signIn.signIn(berfin.id(), "0000", device)).isInstanceOf(SignInAnswer.Wait.class);
    assertThat(signIn.signIn(berfin.id(), MemberExamples.PIN, device))
        .isInstanceOf(SignInAnswer.Wait.class);
    clock.pass(Duration.ofSeconds(16));
    assertThat(signIn.signIn(berfin.id(), MemberExamples.PIN, device))
        .isInstanceOf(SignInAnswer.Welcome.class);
  }

  @Test
  void whoDropsTheCookieHasNoMoreTriesAndSlowsNobodyOnHerOwnTablet() {
    Member rojda = cast().someone("Rojda", Language.KU, Set.of());
    assertThat(signIn.signIn(rojda.id(), MemberExamples.PIN, device))
        .isInstanceOf(SignInAnswer.Welcome.class);
    List<SignInAnswer> answers =
        IntStream.range(0, 200)
            .mapToObj(_ -> signIn.signIn(rojda.id(), "0000", UUID.randomUUID().toString()))
            .toList();
    assertThat(answers.subList(0, 4)).containsOnly(new SignInAnswer.WrongPin());
    assertThat(answers.subList(4, 200)).hasOnlyElementsOfType(SignInAnswer.Wait.class);
    assertThat(signIn.signIn(rojda.id(), MemberExamples.PIN, "a new tablet"))
        .as("an unknown device waits, too")
        .isInstanceOf(SignInAnswer.Wait.class);
    assertThat(signIn.signIn(rojda.id(), "0000", device))
        .as("hers has tries of its own")
        .isEqualTo(new SignInAnswer.WrongPin());
    assertThat(signIn.signIn(rojda.id(), MemberExamples.PIN, device))
        .isInstanceOf(SignInAnswer.Welcome.class);
  }

  @Test
  void manyTriesAtOnceAreNotMoreTries() throws Exception {
    Member hassan = cast().someone("Hassan", Language.AR, Set.of());
    try (ExecutorService visitors = Executors.newFixedThreadPool(8)) {
      Callable<SignInAnswer> visit =
          () -> signIn.signIn(hassan.id(), "0000", UUID.randomUUID().toString());
      List<SignInAnswer> answers =
          visitors.invokeAll(Stream.generate(() -> asNobody(visit)).limit(40).toList()).stream()
              .map(Future::resultNow)
              .toList();
      assertThat(answers).filteredOn(SignInAnswer.WrongPin.class::isInstance).hasSize(4);
    }
  }

  /// Who signs in on a fresh device as herself has no fresh tries for another.
  @Test
  void aDeviceIsKnownOnlyToThoseWhoCameInOnIt() {
    Member gulten = cast().someone("Gülten", Language.TR, Set.of());
    for (int phone = 0; phone < 4; phone++) {
      String fresh = UUID.randomUUID().toString();
      signIn.signIn(cast().berfin().id(), MemberExamples.PIN, fresh);
      assertThat(signIn.signIn(gulten.id(), "0000", fresh)).isEqualTo(new SignInAnswer.WrongPin());
    }
    String fresh = UUID.randomUUID().toString();
    signIn.signIn(cast().berfin().id(), MemberExamples.PIN, fresh);
    assertThat(signIn.signIn(gulten.id(), "0000", fresh)).isInstanceOf(SignInAnswer.Wait.class);
  }

  @Test
  void onlyACoordinatorAddsMembers() {
    Member amal = cast().amal();
    NewMember wish = new NewMember("Nobody", "faces/face-02.svg", Language.EN, Set.of(), "1234");
    assertThatThrownBy(() -> MemberExamples.as(amal, () -> members.add(CommandId.fresh(), wish)))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void theSameCommandAddsAMemberOnce() {
    Member zehra = cast().zehra();
    CommandId command = CommandId.fresh();
    NewMember wish =
        new NewMember(
            "Twice <b>O'Neill</b> 🧵", "faces/face-02.svg", Language.EN, Set.of(), "1234");
    MemberAnswer first = MemberExamples.as(zehra, () -> members.add(command, wish));
    MemberAnswer second = MemberExamples.as(zehra, () -> members.add(command, wish));
    assertThat(first).isInstanceOf(MemberAnswer.Welcome.class).isEqualTo(second);
  }

  @Test
  void refusesNicknamesThatCannotBeShown() {
    Member zehra = cast().zehra();
    for (String bad : new String[] {"", "   ", "x".repeat(500), "a\u0000b", "a\u001bb"}) {
      NewMember wish = new NewMember(bad, "faces/face-02.svg", Language.EN, Set.of(), "1234");
      assertThat(MemberExamples.as(zehra, () -> members.add(CommandId.fresh(), wish)))
          .isEqualTo(new MemberAnswer.BadNickname());
    }
  }

  @Test
  void aPlaceIsFoundedOnce() {
    Member zehra = cast().zehra();
    NewMember wish = new NewMember("Second", "faces/face-02.svg", Language.EN, Set.of(), "1234");
    assertThat(setup.found(CommandId.fresh(), MemberExamples.COOP, wish))
        .isEqualTo(new CoopSetup.Answer.AlreadyThere());
    assertThat(members.present()).contains(zehra);
  }

  private static Callable<SignInAnswer> asNobody(Callable<SignInAnswer> visit) {
    SecurityContext nobody = SecurityContextHolder.getContext();
    return new DelegatingSecurityContextCallable<>(visit, nobody);
  }

  private MemberExamples cast() {
    return new MemberExamples(setup, members);
  }
}
