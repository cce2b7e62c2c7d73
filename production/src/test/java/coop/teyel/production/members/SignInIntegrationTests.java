package coop.teyel.production.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.teyel.production.TestClock;
import coop.teyel.production.WorkshopTest;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.fields.Language;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

@WorkshopTest
class SignInIntegrationTests {

  @Autowired SignIn signIn;
  @Autowired Members members;
  @Autowired Founding founding;
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
    assertThat(signIn.signIn(berfin.id(), MemberExamples.PIN, "another tablet"))
        .isInstanceOf(SignInAnswer.Welcome.class);

    clock.pass(Duration.ofSeconds(16));
    assertThat(signIn.signIn(berfin.id(), MemberExamples.PIN, device))
        .isInstanceOf(SignInAnswer.Welcome.class);
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
    assertThat(founding.found(CommandId.fresh(), MemberExamples.COOP, wish))
        .isEqualTo(new FoundingAnswer.AlreadyThere());
    assertThat(members.present()).contains(zehra);
  }

  private MemberExamples cast() {
    return new MemberExamples(founding, members);
  }
}
