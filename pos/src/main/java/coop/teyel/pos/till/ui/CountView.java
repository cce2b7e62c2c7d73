package coop.teyel.pos.till.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import coop.teyel.pos.till.Closing;
import coop.teyel.pos.till.ClosingObjection;
import coop.teyel.pos.till.Closings;
import coop.teyel.pos.till.CountChanged;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.ScreenUpdates;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.controls.input.Keypad;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Members;
import coop.teyel.production.members.Role;
import coop.teyel.production.members.SignedIn;
import coop.teyel.production.money.Coins;
import coop.teyel.production.money.Coins.Counted;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import coop.teyel.production.money.MoneyText;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/// Counting a till by notes and coins, and closing it. Each tap is saved, and seen by whoever
/// counts the same till on another tablet; nothing tells what should be there.
@Route("till/:session/count")
@RolesAllowed(Role.IS_SELLER)
@StyleSheet("styles/till.css")
final class CountView extends Screen implements BeforeEnterObserver {

  private final Closings closings;
  private final Members members;
  private final Currency currency;
  private final List<CoinRow> rows = new ArrayList<>();
  private final Div unfinished = new Div();
  private final Div coins = new Div();
  private final Span total = new LtrText("");
  private String session = "";

  CountView(Closings closings, Members members, CoopSettings settings, ScreenUpdates updates) {
    super("till.count.title");
    this.closings = closings;
    this.members = members;
    this.currency = settings.theCoop().currency();
    updates.listen(this, CountChanged.class, this::hear);
    addClassName("till");
    coins.addClassName("coins");
    total.addClassName("counted-total");
    Keypad keypad = new Keypad(this::typed, this::deleted, getTranslation("controls.delete"));
    Div both = new Div(coins, keypad);
    both.addClassName("count");
    show(unfinished, both);
    actions(
        new Span(getTranslation("till.count.counted")),
        total,
        new ActButton(getTranslation("till.count.close"), _ -> ask()).primary());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent entering) {
    session = entering.getRouteParameters().get("session").orElse("");
    closings
        .of(session)
        .ifPresentOrElse(
            closing ->
                entering.forwardTo(
                    ClosedView.class, new RouteParameters("z", Long.toString(closing.z()))),
            this::fill);
  }

  private void fill() {
    rows.clear();
    coins.removeAll();
    for (Counted counted : closings.count(session)) {
      CoinRow row = new CoinRow(counted, this::choose, this::save);
      rows.add(row);
      coins.add(row);
    }
    choose(rows.getFirst());
    showTotal();
  }

  /// It may be heard once more after whoever is here has left this screen.
  private void hear() {
    if (isAttached() && SignedIn.isSomebody()) {
      closings
          .of(session)
          .ifPresentOrElse(this::showResultOfOther, () -> follow(closings.count(session)));
    }
  }

  private void follow(List<Counted> saved) {
    for (int row = 0; row < rows.size(); row++) {
      rows.get(row).follow(saved.get(row));
    }
    showTotal();
  }

  private void choose(CoinRow chosen) {
    rows.forEach(row -> row.choose(row == chosen));
  }

  private void typed(String digits) {
    chosen().typed(digits);
  }

  private void deleted() {
    chosen().deleted();
  }

  private CoinRow chosen() {
    return rows.stream().filter(CoinRow::isChosen).findFirst().orElseGet(rows::getFirst);
  }

  private void save(Counted counted) {
    closings.count(session, counted.coin(), counted.count());
    showTotal();
  }

  private void showTotal() {
    Money sum = Coins.total(rows.stream().map(CoinRow::counted).toList(), currency);
    total.setText(MoneyText.withSign(sum, getLocale()));
  }

  private void ask() {
    List<ClosingObjection.Objection> first = closings.objections(session);
    refuse(first);
    if (first.isEmpty()) {
      askWhetherSure();
    }
  }

  private void askWhetherSure() {
    Dialog dialog = new Dialog(new Paragraph(getTranslation("till.count.sure")));
    Button back = new Button(getTranslation("till.count.back"), _ -> dialog.close());
    ActButton close =
        new ActButton(
            getTranslation("till.count.close"),
            command -> {
              dialog.close();
              close(command);
            });
    dialog.getFooter().add(back, close.primary());
    dialog.open();
  }

  private void close(CommandId command) {
    List<Counted> pieces = rows.stream().map(CoinRow::counted).toList();
    switch (closings.close(command, session, pieces)) {
      case Closings.Answer.Closed(Closing closing) -> showResult(closing);
      case Closings.Answer.ClosedBefore(Closing closing) -> showResultOfOther(closing);
      case Closings.Answer.CountedElsewhere(List<Counted> saved) -> {
        follow(saved);
        Notice.refused(getTranslation("till.count.elsewhere"));
      }
      case Closings.Answer.Objected(List<ClosingObjection.Objection> objections) ->
          refuse(objections);
    }
  }

  private void refuse(List<ClosingObjection.Objection> objections) {
    unfinished.removeAll();
    if (!objections.isEmpty()) {
      Unfinished card = new Unfinished(objections, members::get, this::putAside);
      unfinished.add(card);
      card.scrollIntoView();
    }
  }

  private void putAside(CommandId command) {
    closings.putAside(command, session);
    ask();
  }

  private void showResultOfOther(Closing closing) {
    Notice.refused(getTranslation("till.count.closed-before"));
    showResult(closing);
  }

  private static void showResult(Closing closing) {
    UI.getCurrent().navigate(ClosedView.class, new RouteParam("z", Long.toString(closing.z())));
  }
}
