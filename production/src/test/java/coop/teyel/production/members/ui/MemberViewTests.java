package coop.teyel.production.members.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import coop.teyel.production.ViewTestBase;
import coop.teyel.production.WorkshopBootTest;
import coop.teyel.production.members.CoopSetup;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.MemberExamples;
import coop.teyel.production.members.Members;
import coop.teyel.production.members.Role;
import coop.teyel.production.members.SignIn;
import coop.teyel.production.members.SignInAnswer;
import coop.teyel.production.texts.Language;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WorkshopBootTest
class MemberViewTests extends ViewTestBase {

  @Autowired Members members;
  @Autowired SignIn pins;
  @Autowired CoopSetup setup;

  private Member rima;

  @BeforeEach
  void cast() {
    MemberExamples people = new MemberExamples(setup, members);
    rima = people.someone("Rima", Language.AR, Set.of(Role.BOOKKEEPER));
    signIn(people.zehra());
  }

  @Test
  void changesHerLanguageAndHerPinAndNothingElse() {
    UI.getCurrent().navigate(MemberView.class, rima.id().value());
    find(LanguageSelect.class).single().setValue(Language.DE);
    find(PinField.class).single().setValue("90210");
    tapPrimary();
    assertThat(getCurrentView()).isInstanceOf(MembersView.class);
    Member now = members.get(rima.id());
    assertThat(now)
        .isEqualTo(
            new Member(
                rima.id(), rima.nickname(), rima.picture(), Language.DE, Set.of(Role.BOOKKEEPER)));
    assertThat(pins.signIn(rima.id(), "90210", "a tablet"))
        .isEqualTo(new SignInAnswer.Welcome(now));
  }
}
