package coop.teyel.production.controls;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Span;
import coop.teyel.production.money.Money;
import coop.teyel.production.money.MoneyText;
import java.util.Locale;

/// A number, price or code: written left to right also within Arabic text.
public final class LtrText extends Span {

  /// Isolates `text`.
  public LtrText(String text) {
    super(text);
    addClassName("ltr");
    getElement().setAttribute("dir", "ltr");
  }

  /// Lets what is typed into a field run from left to right; its label goes as the page does.
  public static void typed(HasStyle field) {
    field.addClassName("ltr-typed");
  }

  /// A sum with its sign, as `reader` writes it.
  public static LtrText of(Money money, Locale reader) {
    return new LtrText(MoneyText.withSign(money, reader));
  }
}
