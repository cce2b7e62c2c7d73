package coop.teyel.pos.sales.ui;

import com.vaadin.flow.component.html.Div;
import coop.teyel.pos.payments.Tendered;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.money.Money;

/// What a customer is likely to hand over, one tap each.
public final class QuickSums extends Div {

  /// Takes what was handed over.
  @FunctionalInterface
  public interface Taking extends java.io.Serializable {
    void take(CommandId command, Tendered cash);
  }

  public QuickSums(Money due, Taking taking) {
    addClassName("quick");
    for (Tendered cash : Tendered.likelyCash(due)) {
      String text = Amounts.within(cash.sum(), getLocale());
      add(new ActButton(text, command -> taking.take(command, cash)));
    }
  }
}
