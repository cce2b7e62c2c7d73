package coop.teyel.pos.till.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import coop.teyel.pos.till.CashReason;
import coop.teyel.pos.till.Till;
import coop.teyel.pos.till.TillSession;
import coop.teyel.production.controls.PictureTile;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.controls.input.MoneyField;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Role;
import coop.teyel.production.money.Money;
import coop.teyel.production.money.MoneyText;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Putting cash into an open till or taking it out, with a reason.
@Route("till/:session/cash")
@RolesAllowed(Role.IS_SELLER)
final class CashView extends Screen implements BeforeEnterObserver {

  private final Till till;
  private final MoneyField sum;
  private final TextField note = new TextField(getTranslation("till.cash.note"));
  private final Map<CashReason, PictureTile> tiles = new EnumMap<>(CashReason.class);
  private @Nullable CashReason reason;
  private String session = "";

  CashView(Till till, CoopSettings settings) {
    super("till.cash.title");
    this.till = till;
    this.sum = new MoneyField(getTranslation("till.cash.sum"), settings.theCoop().currency());
    note.setMaxLength(200);
    Div form = new Div(sum, note);
    form.addClassName("form");
    show(heading(true), reasons(true), heading(false), reasons(false), form);
    actions(new ActButton(getTranslation("till.cash.write"), this::write).primary());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent entering) {
    session = entering.getRouteParameters().get("session").orElse("");
  }

  private Component heading(boolean in) {
    return new H2(getTranslation(in ? "till.cash.in" : "till.cash.out"));
  }

  private Component reasons(boolean in) {
    Div row = new Div();
    row.addClassNames("tiles", "small");
    for (CashReason some : CashReason.values()) {
      if (some.isIn() == in) {
        row.add(tile(some));
      }
    }
    return row;
  }

  private PictureTile tile(CashReason some) {
    PictureTile tile =
        PictureTile.withIcon(some.isIn() ? "plus" : "minus", getTranslation("till.reason." + some));
    tile.addClickListener(_ -> choose(some));
    tiles.put(some, tile);
    return tile;
  }

  private void choose(CashReason some) {
    reason = some;
    tiles.forEach((other, tile) -> tile.chosen(other == some));
  }

  private void write(CommandId command) {
    CashReason why = reason;
    if (why == null) {
      Notice.refused(getTranslation("till.cash.no-reason"));
      return;
    }
    sum.money().ifPresent(money -> written(send(command, money, why), money));
  }

  private Till.CashAnswer send(CommandId command, Money money, CashReason why) {
    return why.isIn()
        ? till.cashIn(command, session, money, why, note.getValue())
        : till.cashOut(command, session, money, why, note.getValue());
  }

  private void written(Till.CashAnswer answer, Money money) {
    switch (answer) {
      case Till.CashAnswer.Done(TillSession done) -> {
        Notice.done(getTranslation("till.cash.done", MoneyText.withSign(money, getLocale())));
        UI.getCurrent().navigate(TillView.class, new RouteParam("stall", done.stall().value()));
      }
      case Till.CashAnswer.BadSum _ -> Notice.refused(getTranslation("till.cash.bad-sum"));
      case Till.CashAnswer.TillClosed _ -> Notice.refused(getTranslation("till.cash.closed"));
    }
  }
}
