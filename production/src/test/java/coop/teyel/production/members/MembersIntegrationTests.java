package coop.teyel.production.members;

import static coop.teyel.production.members.MemberExamples.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.teyel.production.WorkshopBootTest;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.texts.Language;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@WorkshopBootTest
class MembersIntegrationTests {

  @Autowired CoopSetup setup;
  @Autowired Members members;
  @Autowired SignIn signIn;

  @Test
  void whoForgotHerPinGetsANewOneAndTheOldOneIsWrong() {
    Member berfin = cast().berfin();
    assertThat(change(berfin, Language.KU, "1234567")).isEqualTo(new MemberAnswer.BadPin());
    assertThat(change(berfin, Language.KU, "97531")).isEqualTo(new MemberAnswer.Welcome(berfin));
    assertThat(tries(berfin, MemberExamples.PIN)).isEqualTo(new SignInAnswer.WrongPin());
    assertThat(tries(berfin, "97531")).isEqualTo(new SignInAnswer.Welcome(berfin));
    change(berfin, Language.KU, MemberExamples.PIN);
  }

  @Test
  void speaksAnotherLanguageWithTheSamePin() {
    Member jan = cast().jan();
    change(jan, Language.DE, "");
    assertThat(members.get(jan.id()).language()).isEqualTo(Language.DE);
    assertThat(tries(members.get(jan.id()), MemberExamples.PIN))
        .isInstanceOf(SignInAnswer.Welcome.class);
    change(jan, jan.language(), "");
  }

  @Test
  void onlyTheCoordinatorChangesMembers() {
    Member amal = cast().amal();
    assertThatThrownBy(
            () -> as(amal, () -> members.change(CommandId.fresh(), amal.id(), Language.EN, "1111")))
        .isInstanceOf(AccessDeniedException.class);
  }

  private MemberAnswer change(Member member, Language language, String pin) {
    return as(cast().zehra(), () -> members.change(CommandId.fresh(), member.id(), language, pin));
  }

  private SignInAnswer tries(Member member, String pin) {
    return as(member, () -> signIn.signIn(member.id(), pin, UUID.randomUUID().toString()));
  }

  private MemberExamples cast() {
    return new MemberExamples(setup, members);
  }
}
