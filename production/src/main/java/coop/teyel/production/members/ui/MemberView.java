package coop.teyel.production.members.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.controls.input.BackButton;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.MemberAnswer;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.members.Members;
import coop.teyel.production.members.Role;
import coop.teyel.production.texts.Language;
import jakarta.annotation.security.RolesAllowed;

/// One of us: her language, and a new PIN when she has forgotten hers.
@Route("member")
@RolesAllowed(Role.IS_COORDINATOR)
final class MemberView extends Screen implements HasUrlParameter<String> {

  private final Members members;

  MemberView(Members members) {
    super("members.menu");
    this.members = members;
  }

  @Override
  public void setParameter(BeforeEvent entering, String id) {
    Member member = members.get(new MemberId(id));
    LanguageSelect language = new LanguageSelect(member.language());
    PinField pin =
        new PinField(getTranslation("members.new-pin"), getTranslation("members.new-pin-help"));
    Div form = new Div(head(member), language, pin);
    form.addClassName("form");
    show(form);
    Button back = new BackButton(_ -> toAll());
    ActButton save =
        new ActButton(
            getTranslation("members.save"),
            command -> save(command, member.id(), language.getValue(), pin.getValue()));
    actions(back, save.primary());
  }

  private static Div head(Member member) {
    Image face = new Image(member.picture(), "");
    face.addClassName("face-small");
    Span name = new Span(member.nickname());
    name.getElement().setAttribute("dir", "auto");
    Div head = new Div(face, name);
    head.addClassName("person");
    return head;
  }

  private void save(CommandId command, MemberId id, Language language, String pin) {
    if (members.change(command, id, language, pin) instanceof MemberAnswer.Welcome(Member now)) {
      Notice.done(getTranslation("members.saved", now.nickname()));
      toAll();
    } else {
      Notice.refused(getTranslation("members.bad-pin"));
    }
  }

  private void toAll() {
    getUI().ifPresent(ui -> ui.navigate(MembersView.class));
  }
}
