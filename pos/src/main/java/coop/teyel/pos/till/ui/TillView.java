package coop.teyel.pos.till.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import coop.teyel.pos.till.Till;
import coop.teyel.pos.till.TillSession;
import coop.teyel.production.controls.PictureTile;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.controls.input.MoneyField;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Members;
import coop.teyel.production.members.Role;
import coop.teyel.production.stock.Stall;
import coop.teyel.production.stock.Stock;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/// A stall's till: to be opened with a float, or open with what can be done then.
@Route("till/:stall?")
@Menu(title = "till.menu", icon = "till", order = 30)
@RolesAllowed(Role.IS_SELLER)
@StyleSheet("styles/till.css")
final class TillView extends Screen implements BeforeEnterObserver {

  private final Till till;
  private final Stock stock;
  private final Members members;
  private final Moments moments;
  private final MoneyField floatField;

  TillView(Till till, Stock stock, Members members, CoopSettings settings) {
    super("till.menu");
    this.till = till;
    this.stock = stock;
    this.members = members;
    this.moments = new Moments(settings.theCoop().zone());
    this.floatField = new MoneyField(getTranslation("till.float"), settings.theCoop().currency());
    addClassName("till");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent entering) {
    List<Stall> stalls = stock.stalls();
    Optional<String> wanted = entering.getRouteParameters().get("stall");
    Optional<Stall> chosen =
        stalls.size() == 1
            ? Optional.of(stalls.getFirst())
            : stalls.stream().filter(stall -> wanted.equals(idOf(stall))).findFirst();
    chosen.ifPresentOrElse(this::showStall, () -> showChoice(stalls));
  }

  private static Optional<String> idOf(Stall stall) {
    return Optional.of(stall.id().value());
  }

  private void showChoice(List<Stall> stalls) {
    Div tiles = new Div();
    tiles.addClassName("tiles");
    for (Stall stall : stalls) {
      PictureTile tile = PictureTile.withIcon("stall", stall.name());
      tile.addClickListener(_ -> go(TillView.class, "stall", stall.id().value()));
      tiles.add(tile);
    }
    String key = stalls.isEmpty() ? "till.no-stall" : "till.which-stall";
    show(new Paragraph(getTranslation(key)), tiles);
    actions();
  }

  private void showStall(Stall stall) {
    till.present(stall.id())
        .ifPresentOrElse(session -> showOpen(stall, session), () -> showClosed(stall));
  }

  private void showClosed(Stall stall) {
    Div form = new Div(floatField);
    form.addClassName("form");
    show(new Paragraph(getTranslation("till.closed", stall.name())), form);
    actions(new ActButton(getTranslation("till.open"), command -> open(command, stall)).primary());
  }

  private void showOpen(Stall stall, TillSession session) {
    String since = moments.clock(session.opened());
    String opener = members.get(session.openedBy()).nickname();
    Div tiles = new Div(cashTile(session), countTile(session));
    tiles.addClassName("tiles");
    show(new Paragraph(getTranslation("till.open-since", stall.name(), since, opener)), tiles);
    actions();
  }

  private Component cashTile(TillSession session) {
    PictureTile tile = PictureTile.withIcon("cash", getTranslation("till.cash.title"));
    tile.addClickListener(_ -> go(CashView.class, "session", session.id()));
    return tile;
  }

  private Component countTile(TillSession session) {
    PictureTile tile = PictureTile.withIcon("close-day", getTranslation("till.count.title"));
    tile.addClickListener(_ -> go(CountView.class, "session", session.id()));
    return tile;
  }

  private void open(CommandId command, Stall stall) {
    floatField.money().ifPresent(float_ -> opened(till.open(command, stall.id(), float_), stall));
  }

  private void opened(Till.OpenAnswer answer, Stall stall) {
    switch (answer) {
      case Till.OpenAnswer.Opened(TillSession session) -> {
        Notice.done(getTranslation("till.opened"));
        showOpen(stall, session);
      }
      case Till.OpenAnswer.AlreadyOpen(TillSession session) -> {
        Notice.refused(getTranslation("till.already-open"));
        showOpen(stall, session);
      }
      case Till.OpenAnswer.BadFloat _ -> Notice.refused(getTranslation("till.bad-float"));
    }
  }

  private static void go(Class<? extends Component> screen, String name, String value) {
    UI.getCurrent().navigate(screen, new RouteParam(name, value));
  }
}
