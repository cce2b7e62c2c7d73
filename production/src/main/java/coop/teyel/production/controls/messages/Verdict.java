package coop.teyel.production.controls.messages;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.teyel.production.controls.Icon;

/// What came of looking something over: good or not, by picture, colour and words. It stays on the
/// screen; what passes by is a [Notice].
public final class Verdict extends Div {

  /// Says `words` as something good, or as something that needs somebody.
  public Verdict(boolean isGood, String words) {
    String kind = isGood ? "done" : "refused";
    add(new Icon(kind), new Span(words));
    addClassNames("card", "notice", "notice-" + kind);
  }
}
