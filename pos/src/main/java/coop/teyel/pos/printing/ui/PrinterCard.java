package coop.teyel.pos.printing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import coop.teyel.pos.printing.printers.PrintJob;
import coop.teyel.pos.printing.printers.Printer;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.LtrText;

/// A printer: what it is for, where it is, and how it is doing in a sign and words.
final class PrinterCard extends Div {

  PrinterCard(Printer.Standing standing) {
    addClassNames("card", "printer-card");
    Printer printer = standing.printer();
    add(new H2(getTranslation("printing.use." + printer.use())), state(standing));
    if (!printer.isRehearsal()) {
      add(new LtrText(printer.address().toString()));
    }
    if (standing.waiting() > 0) {
      add(new Span(getTranslation("printing.waiting", standing.waiting())));
    }
  }

  private Div state(Printer.Standing standing) {
    return standing
        .trouble()
        .map(this::trouble)
        .orElseGet(() ->
            standing.isPaperEnding()
                ? sign("paper-ends", "soon", getTranslation("printing.paper-ends"))
                : well(standing.printer()));
  }

  private Div well(Printer printer) {
    return printer.isRehearsal()
        ? sign("rehearsal", "good", getTranslation("printing.rehearsal"))
        : sign("done", "good", getTranslation("printing.ready"));
  }

  private Div trouble(PrintJob.Trouble trouble) {
    return sign(icon(trouble), "bad", getTranslation("printing.trouble." + trouble));
  }

  private static String icon(PrintJob.Trouble trouble) {
    return switch (trouble) {
      case PAPER_OUT -> "no-paper";
      case COVER_OPEN -> "cover-open";
      case NOT_FOUND, REFUSED, BROKEN -> "unplugged";
      default -> "warning";
    };
  }

  private static Div sign(String icon, String kind, String words) {
    Div sign = new Div(new Icon(icon), new Span(words));
    sign.addClassNames("printer-state", kind);
    return sign;
  }
}
