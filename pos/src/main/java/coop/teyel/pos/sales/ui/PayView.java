package coop.teyel.pos.sales.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import coop.teyel.pos.baskets.Basket;
import coop.teyel.pos.baskets.BasketAnswer;
import coop.teyel.pos.baskets.BasketId;
import coop.teyel.pos.baskets.Baskets;
import coop.teyel.pos.payments.Tendered;
import coop.teyel.pos.sales.PayAnswer;
import coop.teyel.pos.sales.Sale;
import coop.teyel.pos.sales.Selling;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.controls.input.BackButton;
import coop.teyel.production.controls.input.Keypad;
import coop.teyel.production.controls.messages.Sound;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Role;
import coop.teyel.production.money.Money;
import coop.teyel.production.money.MoneyText;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Paying: the exact sum, a likely note, any sum from the keypad, or the card terminal; also part
/// by card and the rest in cash.
@Route("pay")
@RolesAllowed(Role.IS_SELLER)
@StyleSheet("styles/selling.css")
public final class PayView extends Screen implements HasUrlParameter<String> {

  private static final int MOST_DIGITS = 9;

  private final Selling selling;
  private final Baskets baskets;
  private final PayWords words;
  private final Div answer = new Div();
  private final LtrText typedShown = new LtrText("");
  private final ActButton cash = new ActButton("", this::cash).primary();
  private String typed = "";
  private Optional<Basket> asked = Optional.empty();

  PayView(Selling selling, Baskets baskets, PayWords words) {
    super("sales.pay");
    this.selling = selling;
    this.baskets = baskets;
    this.words = words;
    typedShown.addClassName("typed");
  }

  @Override
  public void setParameter(BeforeEvent entering, String basketId) {
    asked = Optional.of(baskets.requestPayment(new BasketId(basketId)));
    selling
        .ofBasket(basket().id())
        .ifPresentOrElse(sale -> entering.forwardTo(ChangeView.class, sale.id()), this::refresh);
  }

  private void refresh() {
    typed = "";
    Div sums = new Div(new SumBox("total", getTranslation("sales.total"), basket().total()));
    if (basket().byCard().isPositive()) {
      sums.add(new SumBox("less", getTranslation("sales.by-card"), basket().byCard()), noCard());
    }
    if (!due().equals(basket().total())) {
      sums.add(new SumBox("total", getTranslation("sales.in-cash"), due()));
    }
    sums.addClassName("sums");
    if (basket().isOverpaid()) {
      giveBackFirst(sums);
      return;
    }
    Keypad keypad = new Keypad(this::type, this::delete, getTranslation("controls.delete"));
    Div amounts =
        new Div(
            new QuickSums(due(), (command, sum) -> pay(command, basket().byCard(), sum)),
            typedShown,
            keypad);
    amounts.addClassName("amounts");
    show(answer, sums, amounts);
    actions(back(), card(), cash);
    relabel();
  }

  /// Something was taken out, or made cheaper, after the card had paid for it.
  private void giveBackFirst(Div sums) {
    String card = Amounts.within(basket().byCard(), getLocale());
    show(answer, RefusalPanel.of(getTranslation("sales.pay.card-over", card)), sums);
    actions(back());
  }

  private Button back() {
    return new BackButton(_ -> SalesNavigation.sell(basket().stall()));
  }

  private ActButton card() {
    return new ActButton(getTranslation("sales.card"), this::card).icon("card");
  }

  private ActButton noCard() {
    return new ActButton(
            getTranslation("sales.by-card.remove"),
            command -> tookByCard(command, Money.zero(basket().currency())))
        .icon("undo");
  }

  /// All of it, or as much as was typed; then the rest is asked for.
  private void card(CommandId command) {
    Money soFar = basket().ticket().byCard(basket().byCard(), typed());
    if (soFar.equals(basket().total())) {
      pay(command, soFar);
    } else {
      tookByCard(command, soFar);
    }
  }

  private void tookByCard(CommandId command, Money soFar) {
    BasketAnswer answered = baskets.tookByCard(command, basket().id(), soFar);
    again();
    if (!(answered instanceof BasketAnswer.Done)) {
      answer.add(RefusalPanel.of(getTranslation("sales.changed-elsewhere")));
    }
  }

  private void cash(CommandId command) {
    pay(command, basket().byCard(), Tendered.cash(typed().orElseGet(this::due)));
  }

  private void pay(CommandId command, Money byCard, Tendered... cash) {
    List<Tendered> given = new ArrayList<>(List.of(cash));
    if (byCard.isPositive()) {
      given.add(Tendered.card(byCard));
    }
    switch (selling.pay(command, basket().id(), given)) {
      case PayAnswer.Paid(Sale sale) -> SalesNavigation.change(sale.id());
      case PayAnswer.AlreadyPaid(Sale sale) -> SalesNavigation.change(sale.id());
      case PayAnswer refused -> refused(refused);
    }
  }

  private void refused(PayAnswer why) {
    Sound.bad(this);
    again();
    answer.add(RefusalPanel.of(words.of(why, getLocale())));
  }

  private void again() {
    asked = Optional.of(baskets.requestPayment(basket().id()));
    answer.removeAll();
    refresh();
  }

  private void type(String digits) {
    if (typed.length() + digits.length() <= MOST_DIGITS) {
      typed += digits;
    }
    relabel();
  }

  private void delete() {
    typed = typed.isEmpty() ? "" : typed.substring(0, typed.length() - 1);
    relabel();
  }

  private void relabel() {
    Locale reader = getLocale();
    typedShown.setText(typed().map(sum -> MoneyText.withSign(sum, reader)).orElse(""));
    cash.setText(
        typed()
            .map(sum -> getTranslation("sales.given", Amounts.within(sum, reader)))
            .orElseGet(() -> getTranslation("sales.exact", Amounts.within(due(), reader))));
  }

  /// Whole lira or euro: nobody types kuruş with a queue waiting.
  private Optional<Money> typed() {
    return typed.isEmpty()
        ? Optional.empty()
        : Optional.of(Money.ofMain(Long.parseLong(typed), basket().currency()));
  }

  private Money due() {
    return basket().cashDue(basket().byCard());
  }

  private Basket basket() {
    return asked.orElseThrow();
  }
}
