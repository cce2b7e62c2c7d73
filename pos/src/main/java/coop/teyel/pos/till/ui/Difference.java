package coop.teyel.pos.till.ui;

import com.vaadin.flow.component.Component;
import coop.teyel.production.money.Money;
import coop.teyel.production.money.MoneyText;
import java.util.Locale;

/// A difference for people: a word, a sign and a colour.
record Difference(Money sum) {

  String words(Component reader, Locale locale) {
    String shown = "\u2066" + MoneyText.withSign(sum.abs(), locale) + "\u2069";
    return reader.getTranslation("till.result." + name(), shown);
  }

  String icon() {
    return sum.isZero() ? "done" : "warning";
  }

  String name() {
    if (sum.isZero()) {
      return "right";
    }
    return sum.isPositive() ? "over" : "short";
  }
}
