package coop.teyel.pos.selling.ui;

import com.vaadin.flow.component.html.Div;
import coop.teyel.pos.selling.Tendered;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.fields.ActButton;
import coop.teyel.production.money.Money;

/// What a customer is likely to hand over, one tap each.
final class QuickSums extends Div {

  private static final long serialVersionUID = 1L;

  /// Takes what was handed over.
  @FunctionalInterface
  interface Taking extends java.io.Serializable {
    void take(CommandId command, Tendered cash);
  }

  QuickSums(Money due, Taking taking) {
    addClassName("quick");
    for (Money sum : Sums.likely(due)) {
      String text = Sums.within(sum, getLocale());
      add(new ActButton(text, command -> taking.take(command, Tendered.cash(sum))));
    }
  }
}
