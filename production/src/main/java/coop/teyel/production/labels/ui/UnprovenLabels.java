package coop.teyel.production.labels.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.labels.LabelRun;
import coop.teyel.production.labels.Labels;
import coop.teyel.production.labels.ReprintAnswer;
import coop.teyel.production.scans.GarmentNumber;
import coop.teyel.production.scans.Scan;
import java.util.List;

/// The labels of a run that nobody scanned yet; a tap on a number prints that label again.
final class UnprovenLabels extends Div {

  private static final int MOST_SHOWN = 4;

  private final Labels labels;
  private List<GarmentNumber> shown = List.of();

  UnprovenLabels(Labels labels) {
    this.labels = labels;
    addClassName("run-unproven");
  }

  /// Shows what is left; leaves its buttons alone where that did not change.
  void update(LabelRun run) {
    if (getChildren().findAny().isEmpty() || !run.unproven().equals(shown)) {
      shown = run.unproven();
      removeAll();
      fill(run);
    }
  }

  private void fill(LabelRun run) {
    if (run.isProven()) {
      add(new Icon("done"), new Span(getTranslation("labels.run.proven")));
      return;
    }
    add(new Span(getTranslation("labels.run.unproven", shown.size())));
    shown.stream().limit(MOST_SHOWN).map(this::again).forEach(this::add);
    if (shown.size() > MOST_SHOWN) {
      add(new Span(getTranslation("labels.run.more", shown.size() - MOST_SHOWN)));
    }
  }

  private ActButton again(GarmentNumber number) {
    ActButton again = new ActButton(number.digits(), command -> print(command, number));
    again.setAriaLabel(getTranslation("labels.again.menu") + " " + number);
    return again.icon("printer");
  }

  private void print(CommandId command, GarmentNumber number) {
    if (labels.reprint(command, Scan.read(number.digits())) instanceof ReprintAnswer.Reprinted) {
      Notice.done(getTranslation("labels.again.printed", number));
    }
  }
}
