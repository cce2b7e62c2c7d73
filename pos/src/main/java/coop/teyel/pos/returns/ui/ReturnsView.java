package coop.teyel.pos.returns.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import coop.teyel.pos.baskets.Basket;
import coop.teyel.pos.baskets.Baskets;
import coop.teyel.pos.payments.Payment.Tender;
import coop.teyel.pos.payments.Tendered;
import coop.teyel.pos.returns.Exchange;
import coop.teyel.pos.returns.Return;
import coop.teyel.pos.returns.ReturnAnswer;
import coop.teyel.pos.returns.Returns;
import coop.teyel.pos.sales.Sale;
import coop.teyel.pos.sales.Selling;
import coop.teyel.pos.sales.ui.HandOver;
import coop.teyel.pos.sales.ui.QuickSums;
import coop.teyel.pos.sales.ui.RefusalPanel;
import coop.teyel.pos.sales.ui.SalesNavigation;
import coop.teyel.pos.sales.ui.SumBox;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.controls.input.BackButton;
import coop.teyel.production.controls.messages.Sound;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Role;
import coop.teyel.production.scans.GarmentNumber;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.scans.ScanCatcher;
import coop.teyel.production.stock.StallId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Returns: the last sale is open, any other is a scan of the garment or a tap away.
@Route("returns")
@RolesAllowed(Role.IS_SELLER)
@StyleSheet("styles/selling.css")
public final class ReturnsView extends Screen implements HasUrlParameter<String> {

  private static final int RECENT = 6;
  private static final int DAYS_BACK = 30;

  private final Selling selling;
  private final Returns returns;
  private final Baskets baskets;
  private final CoopSettings settings;
  private final InstantSource clock;
  private final ReturnWords words;
  private final Div answer = new Div();
  private final Div chosen = new Div();
  private final Div quick = new Div();
  private final ReasonChoice reasons = new ReasonChoice();
  private StallId stall = new StallId("");
  private Optional<SaleChoice> choice = Optional.empty();

  ReturnsView(
      Selling selling,
      Returns returns,
      Baskets baskets,
      CoopSettings settings,
      InstantSource clock,
      ReturnWords words) {
    super("sales.returns");
    this.selling = selling;
    this.returns = returns;
    this.baskets = baskets;
    this.settings = settings;
    this.clock = clock;
    this.words = words;
  }

  @Override
  public void setParameter(BeforeEvent entering, String stallId) {
    stall = new StallId(stallId);
    List<Sale> recent = recent();
    show(
        new ScanCatcher(this::scan),
        answer,
        chosen,
        quick,
        reasons,
        new RecentSales(recent, this::open));
    recent.stream().findFirst().ifPresent(this::open);
    bar();
  }

  private List<Sale> recent() {
    Instant now = clock.instant();
    LocalDate today = settings.theCoop().businessDay(now);
    return selling.between(today.minusDays(DAYS_BACK), today, RECENT);
  }

  private void scan(Scan scan) {
    Optional<Sale> sale =
        scan instanceof GarmentNumber(String digits) ? selling.lastOf(digits) : Optional.empty();
    answer.removeAll();
    if (sale.isEmpty()) {
      answer.add(RefusalPanel.of(getTranslation("sales.return.not-found")));
      Sound.bad(this);
      return;
    }
    open(sale.get());
    choice.ifPresent(it -> it.choose(scan.text()));
    Sound.good(this);
  }

  private void open(Sale sale) {
    SaleChoice lines = new SaleChoice(sale, returns.returned(sale.id()), this::bar);
    choice = Optional.of(lines);
    chosen.removeAll();
    chosen.add(lines);
    bar();
  }

  private void bar() {
    quick.removeAll();
    Button back = new BackButton(_ -> SalesNavigation.sell(stall));
    Optional<Basket> basket = baskets.present(stall).filter(it -> it.count() > 0);
    if (choice.isEmpty() || choice.get().lines().isEmpty()) {
      actions(back);
    } else if (basket.isPresent()) {
      exchangeBar(back, choice.get(), basket.get());
    } else {
      refundBar(back, choice.get());
    }
  }

  private void refundBar(Button back, SaleChoice from) {
    actions(
        new SumBox("total", getTranslation("sales.hand-out"), from.worth()),
        back,
        new ActButton(getTranslation("sales.refund.card"), command -> refund(command, Tender.CARD))
            .icon("card"),
        new ActButton(getTranslation("sales.refund.cash"), command -> refund(command, Tender.CASH))
            .primary());
  }

  /// A basket is being served: what comes back counts against it.
  private void exchangeBar(Button back, SaleChoice from, Basket basket) {
    Basket asked = baskets.requestPayment(basket.id(), from.worth());
    Exchange exchange = Exchange.of(asked, from.worth());
    String word = exchange.isOwing() ? "sales.to-pay" : "sales.hand-out";
    Tendered exact = Tendered.cash(exchange.cashDue());
    if (exchange.isOwing()) {
      quick.add(
          new QuickSums(
              exact.sum(),
              (command, cash) -> take(command, asked, exchange.withCash(cash), Tender.CASH)));
    }
    actions(
        new SumBox("total", getTranslation(word), exchange.difference().abs()),
        back,
        new ActButton(
                getTranslation("sales.exchange.card"),
                command -> take(command, asked, exchange.withCard(), Tender.CARD))
            .icon("card"),
        new ActButton(
                getTranslation("sales.exchange.cash"),
                command -> take(command, asked, exchange.withCash(exact), Tender.CASH))
            .primary());
  }

  private void refund(CommandId command, Tender tender) {
    told(returns.refund(command, wish(), tender));
  }

  private void take(CommandId command, Basket basket, List<Tendered> given, Tender out) {
    told(returns.exchange(command, wish(), basket.id(), given, out));
  }

  private Return.Wish wish() {
    SaleChoice from = choice.orElseThrow();
    return new Return.Wish(stall, from.sale().id(), from.lines(), reasons.chosen());
  }

  private void told(ReturnAnswer told) {
    answer.removeAll();
    if (told instanceof ReturnAnswer.Returned(Return returned, Optional<Sale> exchange)) {
      exchange
          .filter(_ -> returned.handedOut().isZero())
          .ifPresentOrElse(sale -> SalesNavigation.change(sale.id()), () -> handOut(returned));
    } else {
      Sound.bad(this);
      bar();
      answer.add(RefusalPanel.of(words.of(told, getLocale())));
    }
  }

  private void handOut(Return returned) {
    show(
        new SumBox("change", getTranslation("sales.hand-out"), returned.handedOut()),
        new HandOver(returned.cash()));
    Button next = new Button(getTranslation("sales.next"), _ -> SalesNavigation.sell(stall));
    next.addClassName("primary");
    actions(next);
  }
}
