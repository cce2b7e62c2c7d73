package coop.teyel.pos.books.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import coop.teyel.pos.books.Finding;
import coop.teyel.pos.books.WrittenFact;
import coop.teyel.production.fields.Icon;
import coop.teyel.production.fields.Ltr;
import java.time.ZoneId;
import java.util.Optional;

/// Names a fact that is not as it was written, leads to it, and says what to do.
final class ChangedFact extends Div {

  private static final long serialVersionUID = 1L;

  /// @param zone of the co-op's clock
  ChangedFact(Finding.Changed changed, ZoneId zone) {
    WrittenFact fact = changed.fact();
    Div sign =
        new Div(
            new Icon("refused"),
            new Span(getTranslation("books.changed." + changed.reason(), name(fact))));
    sign.addClassNames("card", "notice", "notice-refused");
    add(sign);
    address(fact).ifPresent(address -> add(new Div(link(fact, address))));
    add(
        new Div(
            new Span(getTranslation("books.as-written.when") + " "),
            new Ltr(Days.moment(changed.at(), zone))),
        new H2(getTranslation("books.changed.what-to-do")),
        steps());
  }

  private String name(WrittenFact fact) {
    String name = getTranslation("books.changed.fact." + fact.kind(), fact.number());
    return fact.day()
        .map(day -> getTranslation("books.changed.of-day", name, Days.text(day)))
        .orElse(name);
  }

  private Anchor link(WrittenFact fact, String address) {
    Anchor link =
        new Anchor(address, getTranslation("books.changed.fact." + fact.kind(), fact.number()));
    link.addClassName("fact-link");
    return link;
  }

  private OrderedList steps() {
    OrderedList steps = new OrderedList();
    for (String step : new String[] {"nothing", "copy", "tell", "guide"}) {
      steps.add(new ListItem(getTranslation("books.changed.do-" + step)));
    }
    return steps;
  }

  private static Optional<String> address(WrittenFact fact) {
    if (fact.id().isEmpty()) {
      return Optional.empty();
    }
    return switch (fact.kind()) {
      case SALE, RETURN -> Optional.of("receipts/" + fact.id());
      case CLOSING -> Optional.of("till/closed/" + fact.id());
      case SPLIT -> Optional.of("split/" + fact.id());
      case OTHER -> Optional.empty();
    };
  }
}
