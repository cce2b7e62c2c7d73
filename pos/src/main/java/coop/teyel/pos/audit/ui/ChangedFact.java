package coop.teyel.pos.audit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import coop.teyel.pos.audit.AuditResult;
import coop.teyel.pos.audit.WrittenFact;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.controls.messages.Verdict;
import coop.teyel.production.facts.audit.AuditFinding;
import coop.teyel.production.texts.Dates;
import java.time.ZoneId;

/// Names a fact that is not as it was written, leads to it, and says what to do.
final class ChangedFact extends Div {

  /// @param zone of the co-op's clock
  ChangedFact(AuditResult.Changed changed, ZoneId zone) {
    WrittenFact fact = changed.fact();
    addClassName("as-written");
    add(new Verdict(false, getTranslation("audit.changed." + changed.reason(), nameAndDay(fact))));
    fact.address().ifPresent(address -> add(link(address, name(fact))));
    changed.differences().forEach(this::addDifference);
    add(
        new Div(
            new Span(getTranslation("audit.when") + " "),
            new LtrText(Dates.moment(changed.at().atZone(zone)))),
        new H2(getTranslation("audit.changed.what-to-do")),
        steps());
  }

  /// Names of tables and fields are for whoever is told: nobody else needs to read them.
  private void addDifference(AuditFinding.Difference difference) {
    Div line =
        new Div(
            new LtrText(difference.row() + " · " + difference.field()),
            new Div(
                new Span(getTranslation("audit.changed.written") + " "),
                new LtrText(difference.written())),
            new Div(
                new Span(getTranslation("audit.changed.found") + " "),
                new LtrText(difference.found())));
    line.addClassName("difference");
    add(line);
  }

  private String name(WrittenFact fact) {
    return getTranslation(fact.textKey(), isolated(fact.number()));
  }

  private String nameAndDay(WrittenFact fact) {
    return fact.day()
        .map(day -> getTranslation("audit.changed.of-day", name(fact), isolated(Dates.day(day))))
        .orElse(name(fact));
  }

  private static Anchor link(String address, String name) {
    Anchor link = new Anchor(address, name);
    link.addClassName("fact-link");
    return link;
  }

  private OrderedList steps() {
    OrderedList steps = new OrderedList();
    for (String step : new String[] {"nothing", "copy", "tell", "guide"}) {
      steps.add(new ListItem(getTranslation("audit.changed.do-" + step)));
    }
    return steps;
  }

  /// Keeps a number or a day in its order within Arabic words.
  private static String isolated(String text) {
    return "\u2066" + text + "\u2069";
  }
}
