package coop.teyel.production.members.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.teyel.production.controls.HomeNavigation;
import coop.teyel.production.controls.PictureTile;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.UiLanguage;
import coop.teyel.production.controls.input.BackButton;
import coop.teyel.production.coop.Coop;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.Members;
import coop.teyel.production.members.SignIn;
import coop.teyel.production.members.SignInAnswer;
import coop.teyel.production.texts.Language;
import java.util.Locale;

/// Who are you? A face, then a PIN.
@Route("who")
@AnonymousAllowed
final class WallView extends Screen implements BeforeEnterObserver {

  private final Members members;
  private final SignIn signIn;
  private final CoopSettings settings;
  private final HomeNavigation navigation;
  private final String device = BrowserId.name();
  private final Div parting = new SignOutMessage();

  WallView(Members members, SignIn signIn, CoopSettings settings, HomeNavigation navigation) {
    super("members.wall.title");
    this.members = members;
    this.signIn = signIn;
    this.settings = settings;
    this.navigation = navigation;
    addClassName("wall");
    showFaces();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent entering) {
    if (settings.coop().isEmpty()) {
      navigation.welcome(entering);
    }
  }

  private void showFaces() {
    Div faces = new Div();
    faces.addClassName("tiles");
    members.present().forEach(member -> faces.add(face(member)));
    show(parting, hint(), faces, languages());
    actions();
  }

  private Div hint() {
    Div hint = new Div();
    hint.setVisible(settings.coop().filter(Coop::isDemo).isPresent());
    hint.addClassName("hint");
    hint.setText(getTranslation("members.wall.demo", Coop.DEMO_PIN));
    return hint;
  }

  private PictureTile face(Member member) {
    PictureTile tile = new PictureTile(member.picture(), member.nickname());
    tile.addClickListener(_ -> ask(member));
    return tile;
  }

  private void ask(Member member) {
    speak(member.language());
    PinPad pad = new PinPad(member);
    show(pad);
    Button back = new BackButton(_ -> showFaces());
    Button enter = new Button(getTranslation("members.wall.enter"));
    enter.addClickListener(_ -> enter(member, pad, enter));
    enter.setDisableOnClick(true);
    enter.addClassName("primary");
    actions(back, enter);
  }

  private void enter(Member member, PinPad pad, Button enter) {
    switch (signIn.signIn(member.id(), pad.take(), device)) {
      case SignInAnswer.Welcome(Member welcome) -> SessionLogin.enter(welcome, navigation);
      case SignInAnswer.WrongPin _ -> pad.say(getTranslation("members.wall.wrong-pin"));
      case SignInAnswer.Wait wait ->
          pad.say(getTranslation("members.wall.wait", wait.rest().toSeconds() + 1));
    }
    enter.setEnabled(true);
  }

  private Div languages() {
    Div row = new Div();
    row.addClassName("languages");
    for (Language language : Language.values()) {
      Button button = new Button(language.ownName(), _ -> choose(language));
      button.getElement().setAttribute("lang", language.code());
      row.add(button);
    }
    return row;
  }

  private void choose(Language language) {
    speak(language);
    showFaces();
  }

  private void speak(Language language) {
    VaadinSession.getCurrent().getSession().setAttribute(Locale.class.getName(), language.locale());
    getUI().ifPresent(ui -> UiLanguage.turn(ui, language));
  }
}
