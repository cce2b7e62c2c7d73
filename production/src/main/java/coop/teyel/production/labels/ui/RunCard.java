package coop.teyel.production.labels.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableRunnable;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.labels.LabelRun;
import coop.teyel.production.labels.LabelRuns;
import coop.teyel.production.labels.PriceTags;
import coop.teyel.production.labels.RunId;
import coop.teyel.production.papers.RunProgress;

/// A run of labels: how far the printer is, a rest for it, and what still has to be scanned.
///
/// It changes in place while labels come out, so that no tap misses its button.
final class RunCard extends Div {

  private final LabelRuns runs;
  private final PriceTags tags;
  private final RunId id;
  private final Span printed = new Span();
  private final ProgressBar bar = new ProgressBar();
  private final Span trouble = new Span();
  private final Button pause;
  private final Button resume;
  private final UnprovenLabels unproven;

  RunCard(LabelRun run, String picture, LabelRuns runs, PriceTags tags, UnprovenLabels unproven) {
    this.runs = runs;
    this.tags = tags;
    this.id = run.id();
    this.unproven = unproven;
    this.pause = button("labels.run.pause", "park", this::hold);
    this.resume = button("labels.run.resume", "printer", this::goOn);
    ActButton price = new ActButton(getTranslation("labels.tags.menu"), this::printTags);
    Div head = new Div(new Image(picture, ""), words(run), pause, resume, price.icon("cash"));
    head.addClassName("run-head");
    trouble.addClassName("run-trouble");
    addClassNames("card", "label-run");
    add(head, unproven);
    update(run);
  }

  RunId run() {
    return id;
  }

  /// Shows how far the run is now.
  void update(LabelRun run) {
    RunProgress progress = run.progress();
    printed.setText(getTranslation("labels.run.printed", progress.printed(), progress.papers()));
    bar.setMax(Math.max(1, progress.papers()));
    bar.setValue(progress.printed());
    bar.setVisible(!progress.isOver());
    pause.setVisible(!progress.isOver() && !progress.paused());
    resume.setVisible(!progress.isOver() && progress.paused());
    trouble.setText(trouble(progress));
    trouble.setVisible(!trouble.getText().isEmpty());
    unproven.update(run);
  }

  private Div words(LabelRun run) {
    Garment first = run.first();
    Span name = new Span(first.designName());
    name.getElement().setAttribute("dir", "auto");
    Span colour = new Span(first.colour().name());
    colour.getElement().setAttribute("dir", "auto");
    Div what = new Div(name, new LtrText(first.size().label()), colour);
    what.addClassName("run-what");
    Div words = new Div(what, printed, bar, trouble);
    words.addClassName("piece-words");
    return words;
  }

  private String trouble(RunProgress progress) {
    if (progress.failed() > 0) {
      return getTranslation("labels.run.failed", progress.failed());
    }
    return progress.paused() && !progress.isOver() ? getTranslation("labels.run.paused") : "";
  }

  private void hold() {
    runs.pause(id);
    update(runs.get(id));
  }

  private void goOn() {
    runs.resume(id);
    update(runs.get(id));
  }

  private Button button(String key, String icon, SerializableRunnable act) {
    return new Button(getTranslation(key), new Icon(icon), _ -> act.run());
  }

  private void printTags(CommandId command) {
    if (tags.print(command, id) instanceof PriceTags.Answer.Printed(int count)) {
      Notice.done(getTranslation("labels.tags.printed", count));
    }
  }
}
