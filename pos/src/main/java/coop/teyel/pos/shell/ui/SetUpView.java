package coop.teyel.pos.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.teyel.production.controls.HomeNavigation;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.coop.Coop;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.CoopSetup;
import coop.teyel.production.members.ui.MemberForm;
import coop.teyel.production.members.ui.MembersNavigation;
import coop.teyel.production.members.ui.SessionLogin;
import coop.teyel.production.money.Currency;
import coop.teyel.production.texts.Language;
import java.time.ZoneId;

/// Setting the co-op up: its name, its currency and its first member.
@Route("set-up")
@AnonymousAllowed
final class SetUpView extends Screen implements BeforeEnterObserver {

  private static final int CUT_OFF_HOUR = 4;

  private final CoopSettings settings;
  private final CoopSetup setup;
  private final HomeNavigation navigation;
  private final TextField name = new TextField(getTranslation("shell.set-up.name"));
  private final Select<String> currency = new Select<>();
  private final MemberForm first = new MemberForm(false);

  SetUpView(CoopSettings settings, CoopSetup setup, HomeNavigation navigation) {
    super("shell.set-up.title");
    this.settings = settings;
    this.setup = setup;
    this.navigation = navigation;
    name.setMaxLength(80);
    currency.setLabel(getTranslation("shell.set-up.currency"));
    currency.setItems("TRY", "EUR", "GBP");
    currency.setItemLabelGenerator(code -> getTranslation("shell.currency." + code));
    currency.setValue("TRY");
    Div coop = new Div(name, currency);
    coop.addClassName("form");
    show(coop, first);
    actions(new ActButton(getTranslation("shell.set-up.found"), this::found).primary());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent entering) {
    if (settings.coop().isPresent()) {
      MembersNavigation.wall(entering);
    }
  }

  private void found(CommandId command) {
    Coop coop =
        new Coop(
            name.getValue().strip(),
            Currency.of(currency.getValue()),
            ZoneId.systemDefault(),
            CUT_OFF_HOUR,
            Language.of(getLocale()));
    switch (setup.found(command, coop, first.wish())) {
      case CoopSetup.Answer.Founded founded -> SessionLogin.enter(founded.first(), navigation);
      case CoopSetup.Answer.AlreadyThere _ -> MembersNavigation.wall();
      case CoopSetup.Answer.BadName _ -> Notice.refused(getTranslation("shell.set-up.bad-name"));
      case CoopSetup.Answer.BadNickname _ -> Notice.refused(getTranslation("members.bad-nickname"));
      case CoopSetup.Answer.BadPin _ -> Notice.refused(getTranslation("members.bad-pin"));
    }
  }
}
