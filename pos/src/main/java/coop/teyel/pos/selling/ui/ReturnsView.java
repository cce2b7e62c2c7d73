package coop.teyel.pos.selling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import coop.teyel.hardware.scanning.GarmentNumber;
import coop.teyel.hardware.scanning.Scan;
import coop.teyel.pos.selling.Basket;
import coop.teyel.pos.selling.Baskets;
import coop.teyel.pos.selling.CustomerSide;
import coop.teyel.pos.selling.Payment.Tender;
import coop.teyel.pos.selling.Refund;
import coop.teyel.pos.selling.RefundAnswer;
import coop.teyel.pos.selling.Returns;
import coop.teyel.pos.selling.Sale;
import coop.teyel.pos.selling.Selling;
import coop.teyel.pos.selling.Shown;
import coop.teyel.pos.selling.Tendered;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.fields.ActButton;
import coop.teyel.production.fields.BackButton;
import coop.teyel.production.fields.ScanCatcher;
import coop.teyel.production.fields.Screen;
import coop.teyel.production.fields.Sound;
import coop.teyel.production.members.Founding;
import coop.teyel.production.members.Role;
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
final class ReturnsView extends Screen implements HasUrlParameter<String> {

  private static final long serialVersionUID = 1L;
  private static final int RECENT = 6;
  private static final int DAYS_BACK = 30;

  private final transient Selling selling;
  private final transient Returns returns;
  private final transient Baskets baskets;
  private final transient CustomerSide customer;
  private final transient Founding founding;
  private final transient InstantSource clock;
  private final transient PayWords words;
  private final Div answer = new Div();
  private final Div chosen = new Div();
  private final Div quick = new Div();
  private final ReasonChoice reasons = new ReasonChoice();
  private transient StallId stall = new StallId("");
  private transient Optional<SaleChoice> choice = Optional.empty();

  ReturnsView(
      Selling selling,
      Returns returns,
      Baskets baskets,
      CustomerSide customer,
      Founding founding,
      InstantSource clock,
      PayWords words) {
    super("selling.returns");
    this.selling = selling;
    this.returns = returns;
    this.baskets = baskets;
    this.customer = customer;
    this.founding = founding;
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
    LocalDate today = founding.theCoop().businessDay(now);
    return selling.between(today.minusDays(DAYS_BACK), today, RECENT);
  }

  private void scan(String raw) {
    Optional<Sale> sale =
        Scan.read(raw) instanceof GarmentNumber(String digits)
            ? selling.lastOf(digits)
            : Optional.empty();
    answer.removeAll();
    if (sale.isEmpty()) {
      answer.add(Refusal.of(getTranslation("selling.return.not-found")));
      Sound.bad(this);
      return;
    }
    open(sale.get());
    choice.ifPresent(it -> it.choose(Scan.read(raw).toString()));
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
    Button back = new BackButton(_ -> go("sell/" + stall));
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
        new SumBox("total", getTranslation("selling.hand-out"), from.worth()),
        back,
        new ActButton(
                getTranslation("selling.refund.card"), command -> refund(command, Tender.CARD))
            .icon("card"),
        new ActButton(
                getTranslation("selling.refund.cash"), command -> refund(command, Tender.CASH))
            .primary());
  }

  /// A basket is being served: what comes back counts against it.
  private void exchangeBar(Button back, SaleChoice from, Basket basket) {
    Exchange exchange = new Exchange(basket, from.worth());
    String word = exchange.isOwing() ? "selling.to-pay" : "selling.hand-out";
    Tendered exact = Tendered.cash(exchange.cashDue());
    customer.show(stall, new Shown.Paying(basket, exact.sum()));
    if (exchange.isOwing()) {
      quick.add(
          new QuickSums(
              exact.sum(),
              (command, sum) -> take(command, exchange, exchange.withCash(sum), Tender.CASH)));
    }
    actions(
        new SumBox("total", getTranslation(word), exchange.difference().abs()),
        back,
        new ActButton(
                getTranslation("selling.exchange.card"),
                command -> take(command, exchange, exchange.byCard(), Tender.CARD))
            .icon("card"),
        new ActButton(
                getTranslation("selling.exchange.cash"),
                command -> take(command, exchange, exchange.withCash(exact), Tender.CASH))
            .primary());
  }

  private void refund(CommandId command, Tender tender) {
    told(returns.refund(command, wish(), tender));
  }

  private void take(CommandId command, Exchange exchange, List<Tendered> given, Tender out) {
    told(returns.exchange(command, wish(), exchange.basket().id(), given, out));
  }

  private Refund.Wish wish() {
    SaleChoice from = choice.orElseThrow();
    return new Refund.Wish(stall, from.sale().id(), from.lines(), reasons.chosen());
  }

  private void told(RefundAnswer told) {
    answer.removeAll();
    if (told instanceof RefundAnswer.Refunded(Refund refund, Optional<Sale> exchange)) {
      exchange
          .filter(_ -> refund.handedOut().isZero())
          .ifPresentOrElse(sale -> go("change/" + sale.id()), () -> handOut(refund));
    } else {
      Sound.bad(this);
      bar();
      answer.add(Refusal.of(words.of(told, getLocale())));
    }
  }

  private void handOut(Refund refund) {
    customer.show(stall, new Shown.GivenBack(refund));
    show(
        new SumBox("change", getTranslation("selling.hand-out"), refund.handedOut()),
        new HandOver(refund.cash()));
    Button next = new Button(getTranslation("selling.next"), _ -> go("sell/" + stall));
    next.addClassName("primary");
    actions(next);
  }

  private void go(String route) {
    getUI().ifPresent(ui -> ui.navigate(route));
  }
}
