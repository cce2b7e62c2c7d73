package coop.teyel.pos.sales.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import coop.teyel.pos.baskets.Basket;
import coop.teyel.pos.baskets.BasketAnswer;
import coop.teyel.pos.baskets.BasketId;
import coop.teyel.pos.baskets.Baskets;
import coop.teyel.pos.baskets.ScanAnswer;
import coop.teyel.pos.sales.Selling;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.controls.messages.Sound;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Role;
import coop.teyel.production.money.Money;
import coop.teyel.production.scans.CameraScan;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.scans.ScanCatcher;
import coop.teyel.production.stock.ForSale;
import coop.teyel.production.stock.Stall;
import coop.teyel.production.stock.StallId;
import coop.teyel.production.stock.Stock;
import coop.teyel.production.stock.Variant;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Selling: scan anywhere on the screen, or tap pictures; total and count always in view.
@Route("sell")
@Menu(title = "sales.menu", icon = "basket", order = 30)
@RolesAllowed(Role.IS_SELLER)
@StyleSheet("styles/selling.css")
public final class SellView extends Screen implements HasUrlParameter<String> {

  private final Selling selling;
  private final Baskets baskets;
  private final Stock stock;
  private final Stalls stalls;
  private final ScanAnswerText words;
  private final ReturnsNavigation navigation;
  private final Div answer = new Div();
  private final BasketLines lines = new BasketLines();
  private final TileGrid grid = new TileGrid(this::choose);
  private Stall stall = new Stall(new StallId(""), "");
  private @Nullable Basket basket;

  SellView(
      Selling selling,
      Baskets baskets,
      Stock stock,
      Stalls stalls,
      ScanAnswerText words,
      ReturnsNavigation navigation) {
    super("sales.menu");
    this.selling = selling;
    this.baskets = baskets;
    this.stock = stock;
    this.stalls = stalls;
    this.words = words;
    this.navigation = navigation;
    answer.addClassName("answer");
  }

  @Override
  public void setParameter(BeforeEvent entering, @OptionalParameter @Nullable String stallId) {
    List<Stall> open = stalls.open();
    Optional<Stall> chosen =
        stallId == null && open.size() == 1
            ? Optional.of(open.getFirst())
            : open.stream().filter(it -> it.id().value().equals(stallId)).findFirst();
    chosen.ifPresentOrElse(this::begin, () -> ask(open));
  }

  private void ask(List<Stall> open) {
    if (open.isEmpty()) {
      show(RefusalPanel.of(getTranslation("sales.till-closed")));
      actions();
      return;
    }
    show(new StallTiles(open, this::begin));
    actions();
  }

  private void begin(Stall at) {
    stall = at;
    Div left = new Div(answer, lines);
    left.addClassName("sell-basket");
    Div right = new Div(new CameraScan(this::scan), grid);
    right.addClassName("sell-grid");
    Div both = new Div(left, right);
    both.addClassName("sell");
    show(new ScanCatcher(this::scan), both);
    refresh(baskets.open(stall.id()));
    grid.fill(stock.tiles(stall.id()));
  }

  private Basket refresh() {
    return refresh(baskets.present(stall.id()).orElseGet(() -> baskets.open(stall.id())));
  }

  private Basket refresh(Basket now) {
    basket = now;
    Map<Integer, Money> newPrices = baskets.newPrices(now);
    lines.show(
        now.lines().stream()
            .map(line ->
                new BasketLines.Shown(line, Optional.ofNullable(newPrices.get(line.line()))))
            .toList(),
        this::row);
    if (now.lines().isEmpty()) {
      lines.add(new EmptyBasket(stall, baskets.parked(stall.id()), this::resume));
    }
    bar(now);
    return now;
  }

  private LineRow row(BasketLines.Shown shown) {
    Basket.Line line = shown.line();
    LineRow row = new LineRow(line, () -> remove(line));
    shown
        .newPrice()
        .ifPresent(price ->
            row.offering(
                price, command -> changed(baskets.takeNewPrice(command, id(), line.line()))));
    return row;
  }

  private void bar(Basket now) {
    Div sums = new Div(new SumBox("total", getTranslation("sales.total"), now.total()));
    sums.addClassName("sums");
    Span count = new Span(new Span(getTranslation("sales.count")), new LtrText("" + now.count()));
    count.addClassName("count");
    sums.add(count);
    now.discount()
        .ifPresent(it -> sums.add(new SumBox("less", getTranslation("sales.discount"), it.sum())));
    ActButton pay = new ActButton(getTranslation("sales.pay"), _ -> pay()).primary();
    pay.setEnabled(!now.isUntouched());
    Button less = new Button(getTranslation("sales.discount"), _ -> discount());
    less.setEnabled(now.count() > 0);
    actions(sums, returns(), less, park(now), pay);
  }

  private Button returns() {
    return new Button(
        getTranslation("sales.returns"), new Icon("return"), _ -> navigation.returns(stall.id()));
  }

  private ActButton park(Basket now) {
    ActButton park =
        new ActButton(getTranslation("sales.park"), command -> changed(baskets.park(command, id())))
            .icon("park");
    park.setEnabled(now.count() > 0);
    return park;
  }

  private void resume(CommandId command, Basket parked) {
    changed(baskets.resume(command, parked.id()));
  }

  private void scan(CommandId command, Scan scan) {
    told(selling.scan(command, id(), scan));
  }

  private ScanAnswer choose(CommandId command, ForSale look) {
    return selling.choose(command, id(), look.design(), look.size(), look.colour());
  }

  private void choose(CommandId command, Variant tile) {
    told(selling.choose(command, id(), tile.design(), tile.size(), tile.colour()));
    grid.refill(stock.tiles(stall.id()));
  }

  private void told(ScanAnswer scanned) {
    answer.removeAll();
    if (scanned instanceof ScanAnswer.Added) {
      Sound.good(this);
    } else {
      answer.add(words.refusal(scanned, getLocale()));
      Sound.bad(this);
    }
    if (scanned instanceof ScanAnswer.SoldByLook(ForSale look)) {
      answer.add(
          new ActButton(
              getTranslation("sales.scan.sell-this"), command -> told(choose(command, look))));
    }
    refresh();
  }

  private void remove(Basket.Line line) {
    // the one that it was taken from: until undo is tapped another customer may stand here
    BasketId from = id();
    if (changed(baskets.remove(from, line.line()))) {
      Notice.done(
          getTranslation("sales.removed", line.garment().words()),
          getTranslation("controls.undo"),
          command -> changed(baskets.putBack(command, from, line.line())));
    }
  }

  private void discount() {
    DiscountPanel panel =
        new DiscountPanel(
            baskets.get(id()),
            (command, wish) -> {
              answer.removeAll();
              changed(baskets.discount(command, id(), wish));
            });
    answer.removeAll();
    answer.add(panel);
  }

  private boolean changed(BasketAnswer changed) {
    answer.removeAll();
    switch (changed) {
      case BasketAnswer.Done _, BasketAnswer.Empty _ -> {}
      case BasketAnswer.NotOpen _, BasketAnswer.NoSuchLine _ ->
          Notice.refused(getTranslation("sales.changed-elsewhere"));
      case BasketAnswer.InAnotherBasket _ ->
          Notice.refused(getTranslation("sales.changed-elsewhere"));
    }
    refresh();
    return changed instanceof BasketAnswer.Done;
  }

  private BasketId id() {
    Basket now = basket;
    return (now == null ? refresh() : now).id();
  }

  private void pay() {
    getUI().ifPresent(ui -> ui.navigate(PayView.class, id().value()));
  }
}
