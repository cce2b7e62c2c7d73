package coop.teyel.pos.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.teyel.pos.audit.IntegrityAudit;
import coop.teyel.pos.baskets.ParkedBaskets;
import coop.teyel.pos.peripherals.ui.DevicesNavigation;
import coop.teyel.pos.printing.Printers;
import coop.teyel.pos.shell.IdleTimeout;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.ScreenUpdates;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.controls.messages.IdlePrompt;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.Members;
import coop.teyel.production.members.Role;
import coop.teyel.production.members.SignedIn;
import coop.teyel.production.members.ui.SessionLogin;
import coop.teyel.production.scans.ScanGuard;
import org.jspecify.annotations.Nullable;

/// The frame of every screen: the way home, the title, and who is here.
@Layout
@AnonymousAllowed
final class MainLayout extends Div implements RouterLayout, LocaleChangeObserver {

  private final Members members;
  private final Printers printers;
  private final IntegrityAudit asWritten;
  private final ScreenUpdates updates;
  private final ParkedBaskets leaving;
  private final DevicesNavigation navigation;
  private final IdlePrompt stillThere;
  private final Div header = new Div();
  private @Nullable HasElement shown;

  MainLayout(
      Members members,
      Printers printers,
      IntegrityAudit asWritten,
      ScreenUpdates updates,
      ParkedBaskets leaving,
      DevicesNavigation navigation,
      IdleTimeout wall) {
    this.members = members;
    this.printers = printers;
    this.asWritten = asWritten;
    this.updates = updates;
    this.leaving = leaving;
    this.navigation = navigation;
    this.stillThere = new IdlePrompt(wall.wallAfter(), this::nobody);
    addClassName("frame");
    header.addClassName("frame-header");
    add(header, new ScanGuard(), stillThere);
  }

  @Override
  public void showRouterLayoutContent(HasElement content) {
    shown = content;
    getElement().appendChild(content.getElement());
    head(content);
  }

  @Override
  public void localeChange(LocaleChangeEvent change) {
    if (shown != null) {
      head(shown);
    }
  }

  private void head(HasElement content) {
    header.removeAll();
    header.add(home(), title(content));
    stillThere.watch(mayBeLeft(content) && mayGo());
    if (SignedIn.isSomebody()) {
      somebody(members.get(SignedIn.member()));
    }
  }

  private void somebody(Member member) {
    if (member.may(Role.BOOKKEEPER)) {
      header.add(new ChangedSign(asWritten, updates));
    }
    if (member.may(Role.SELLER)) {
      header.add(new PrinterSign(printers, navigation, updates));
    }
    header.add(person(member));
  }

  private Component home() {
    Button home =
        new Button(
            new Image("logo.svg", "Teyel"),
            _ -> getUI().ifPresent(ui -> ui.navigate(HomeView.class)));
    home.addClassName("home");
    home.setAriaLabel(getTranslation("shell.home"));
    return home;
  }

  private static Component title(HasElement content) {
    return new H1(content instanceof HasDynamicTitle titled ? titled.getPageTitle() : "Teyel");
  }

  private Component person(Member member) {
    ActButton leave =
        new ActButton(getTranslation("shell.sign-out"), command -> leave(command, member))
            .icon("sign-out");
    Image face = new Image(member.picture(), "");
    face.addClassName("face-small");
    Div person = new Div(face, new Span(member.nickname()), leave);
    person.addClassName("person");
    return person;
  }

  /// What she was serving is parked, so that anybody at the stall can go on with it.
  private void leave(CommandId command, Member member) {
    SessionLogin.leave(
        leaving
            .park(command)
            .map(garments -> getTranslation("shell.parked", member.nickname(), garments))
            .orElse(""));
  }

  /// Nobody has touched this screen for long. Another window of the same person may be at work.
  private void nobody() {
    UI here = UI.getCurrent();
    boolean isEverythingLeft =
        here.getSession().getUIs().stream()
            .flatMap(
                window -> window.getInternals().getActiveRouterTargetsChain().stream().limit(1))
            .allMatch(MainLayout::mayBeLeft);
    if (isEverythingLeft && mayGo()) {
      SessionLogin.leave("");
    }
  }

  /// Nobody is signed out with an open basket.
  private boolean mayGo() {
    return SignedIn.isSomebody() && !leaving.isServing();
  }

  private static boolean mayBeLeft(HasElement content) {
    return content instanceof Screen screen && screen.mayBeLeft();
  }
}
