package coop.teyel.pos.sales.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import coop.teyel.pos.baskets.Basket;
import coop.teyel.pos.baskets.Discount;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.controls.input.MoneyField;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.money.Money;
import java.util.Optional;

/// A sum off the ticket, and a tap on the reason.
final class DiscountPanel extends Div {

  private final SerializableBiConsumer<CommandId, Optional<Discount>> give;
  private final MoneyField sum;

  DiscountPanel(Basket basket, SerializableBiConsumer<CommandId, Optional<Discount>> give) {
    this.give = give;
    addClassName("discount");
    sum = new MoneyField(getTranslation("sales.discount.sum"), basket.currency());
    basket.discount().ifPresent(it -> sum.setMoney(it.sum()));
    Div reasons = new Div();
    reasons.addClassName("reasons");
    for (Discount.Reason reason : Discount.Reason.values()) {
      String text = getTranslation("sales.discount." + reason.name());
      reasons.add(new ActButton(text, command -> give(command, reason)));
    }
    ActButton none =
        new ActButton(
            getTranslation("sales.discount.none"),
            command -> give.accept(command, Optional.empty()));
    reasons.add(none);
    add(sum, reasons);
  }

  private void give(CommandId command, Discount.Reason reason) {
    sum.money()
        .filter(Money::isPositive)
        .ifPresent(money -> give.accept(command, Optional.of(new Discount(money, reason))));
  }
}
