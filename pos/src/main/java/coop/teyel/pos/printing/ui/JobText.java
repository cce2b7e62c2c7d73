package coop.teyel.pos.printing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.teyel.pos.printing.printers.PrintJob;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.papers.PaperKind;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A paper and its state in signs and plain words.
final class JobText extends Div {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd.MM. HH:mm", Locale.ROOT);

  /// @param zone of the co-op's clock
  JobText(PrintJob job, ZoneId zone) {
    addClassName("job-text");
    Span what = new Span(getTranslation("printing.kind." + job.request().kind()));
    what.addClassName("job-what");
    add(new Icon(icon(job.request().kind())), what);
    if (job.request().kind() == PaperKind.LABEL) {
      add(new LtrText(job.request().reference().id()));
    }
    add(new LtrText(TIME.format(job.queuedAt().atZone(zone))), state(job));
    if (job.request().copy()) {
      add(new Span(getTranslation("printing.copy")));
    }
  }

  private Div state(PrintJob job) {
    Div state = new Div(new Icon(sign(job.state())), new Span(words(job)));
    state.addClassNames("job-state", "job-" + job.state().name().toLowerCase(Locale.ROOT));
    return state;
  }

  private String words(PrintJob job) {
    String state = getTranslation("printing.state." + job.state());
    return switch (job.state()) {
      case QUEUED, UNCONFIRMED, FAILED ->
          job.trouble()
              .map(trouble -> state + " " + getTranslation("printing.trouble." + trouble))
              .orElse(state);
      case SENDING, SENT, CONFIRMED -> state;
    };
  }

  private static String sign(PrintJob.State state) {
    return switch (state) {
      case QUEUED, SENDING -> "park";
      case SENT, CONFIRMED -> "done";
      case UNCONFIRMED -> "help";
      case FAILED -> "refused";
    };
  }

  private static String icon(PaperKind kind) {
    return switch (kind) {
      case LABEL -> "label";
      case PRICE_TAG -> "cash";
      case BUNDLE -> "batch";
      case RECEIPT -> "receipt";
      case PICK_UP -> "share";
      case MANIFEST -> "manifest";
      case CLOSING -> "close-day";
      case TEST -> "printer";
    };
  }
}
