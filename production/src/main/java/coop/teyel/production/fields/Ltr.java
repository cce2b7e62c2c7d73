package coop.teyel.production.fields;

import com.vaadin.flow.component.html.Span;
import coop.teyel.production.money.Money;
import coop.teyel.production.money.MoneyText;
import java.util.Locale;

/// A number, price or code: written left to right also within Arabic text.
public final class Ltr extends Span {

  private static final long serialVersionUID = 1L;

  /// Isolates `text`.
  public Ltr(String text) {
    super(text);
    addClassName("ltr");
    getElement().setAttribute("dir", "ltr");
  }

  /// A sum with its sign, as `reader` writes it.
  public static Ltr of(Money money, Locale reader) {
    return new Ltr(MoneyText.withSign(money, reader));
  }
}
