package coop.teyel.pos.sales.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.money.Money;

/// A sum to be read from a step away, under the word that says what it is.
public final class SumBox extends Div {

  public SumBox(String kind, String word, Money sum) {
    this(kind, word);
    LtrText shown = LtrText.of(sum, getLocale());
    shown.addClassName("sum-shown");
    add(shown);
  }

  private SumBox(String kind, String word) {
    addClassNames("sum-box", kind);
    Span text = new Span(word);
    text.addClassName("sum-word");
    add(text);
  }
}
