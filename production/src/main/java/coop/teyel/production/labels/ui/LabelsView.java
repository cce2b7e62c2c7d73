package coop.teyel.production.labels.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.teyel.production.batches.Batches;
import coop.teyel.production.batches.BoardChanged;
import coop.teyel.production.batches.WaitingForLabel;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.ScreenUpdates;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.controls.input.Stepper;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.designs.Designs;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.labels.LabelAnswer;
import coop.teyel.production.labels.LabelRuns;
import coop.teyel.production.labels.Labels;
import coop.teyel.production.labels.LabelsChanged;
import coop.teyel.production.labels.PriceTags;
import coop.teyel.production.labels.Proofs;
import coop.teyel.production.members.Role;
import coop.teyel.production.papers.PapersChanged;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.scans.ScanCatcher;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is checked and waits for its labels; a tap, a number, and they are printed. Below are the
/// last runs; a label that is scanned here is proven.
@Route("labels")
@Menu(title = "labels.title", icon = "label", order = 13)
@RolesAllowed(Role.IS_MEMBER)
@StyleSheet("styles/pieces.css")
final class LabelsView extends Screen {

  private static final int MOST_CHOICES = 6;

  private final Labels labels;
  private final Batches batches;
  private final Designs designs;
  private final Proofs proofs;
  private final LatestRuns latest;
  private @Nullable WaitingForLabel chosen;
  private Stepper pieces = counter(1);

  LabelsView(
      Labels labels,
      LabelRuns runs,
      PriceTags tags,
      Proofs proofs,
      Batches batches,
      Designs designs,
      ScreenUpdates updates) {
    super("labels.title");
    this.labels = labels;
    this.batches = batches;
    this.designs = designs;
    this.proofs = proofs;
    this.latest = new LatestRuns(runs, labels, tags, designs);
    add(new ScanCatcher(this::scanned));
    updates.listen(this, BoardChanged.class, this::refresh);
    updates.listen(this, PapersChanged.class, latest::refresh);
    updates.listen(this, LabelsChanged.class, latest::refresh);
    refresh();
  }

  @Override
  public boolean mayBeLeft() {
    return true;
  }

  private void refresh() {
    List<WaitingForLabel> waiting = batches.waiting();
    choose(again(waiting).or(() -> waiting.stream().findFirst()).orElse(null));
    show(choices(waiting), latest);
    latest.refresh();
  }

  /// What was chosen, with as many pieces as wait now.
  private Optional<WaitingForLabel> again(List<WaitingForLabel> waiting) {
    WaitingForLabel before = chosen;
    return before == null
        ? Optional.empty()
        : waiting.stream().filter(it -> isSame(it, before)).findFirst();
  }

  private static boolean isSame(WaitingForLabel one, WaitingForLabel other) {
    return one.batch().equals(other.batch())
        && one.size().equals(other.size())
        && one.colour().equals(other.colour())
        && one.grade() == other.grade();
  }

  private Div choices(List<WaitingForLabel> waiting) {
    Div tiles = new Div();
    tiles.addClassName("tiles");
    waiting.stream().limit(MOST_CHOICES).forEach(it -> tiles.add(tile(it)));
    Div all = new Div(tiles);
    if (waiting.isEmpty()) {
      all.add(new Paragraph(getTranslation("labels.nothing-waits")));
    }
    if (waiting.size() > MOST_CHOICES) {
      all.add(new Paragraph(getTranslation("labels.more-wait", waiting.size() - MOST_CHOICES)));
    }
    return all;
  }

  private WaitingTile tile(WaitingForLabel waiting) {
    String picture = designs.version(waiting.design(), waiting.version()).picture();
    WaitingTile tile = new WaitingTile(waiting, picture);
    tile.chosen(chosen != null && isSame(waiting, chosen));
    tile.addClickListener(_ -> {
      choose(waiting);
      show(choices(batches.waiting()), latest);
    });
    return tile;
  }

  private void choose(@Nullable WaitingForLabel waiting) {
    chosen = waiting;
    Button again =
        new Button(
            getTranslation("labels.again.menu"),
            new Icon("printer"),
            _ -> UI.getCurrent().navigate(LabelAgainView.class));
    if (waiting == null) {
      actions(again);
    } else {
      pieces = counter(waiting.pieces());
      pieces.setValue(waiting.pieces());
      actions(again, new Span(getTranslation("labels.pieces")), pieces, print());
    }
  }

  private Stepper counter(int most) {
    return new Stepper(1, most, getTranslation("controls.less"), getTranslation("controls.more"));
  }

  private ActButton print() {
    ActButton print =
        new ActButton(getTranslation("labels.print"), this::print).icon("label").primary();
    // the next group moves up at once; a second tap must not print it too
    print.addClassName("settling");
    return print;
  }

  private void print(CommandId command) {
    WaitingForLabel it = chosen;
    if (it == null) {
      return;
    }
    switch (labels.label(
        command, it.batch(), it.size(), it.colour(), it.grade(), pieces.getValue())) {
      case LabelAnswer.Labelled(_, var garments) ->
          Notice.done(getTranslation("labels.printed", garments.size()));
      case LabelAnswer.TooMany(int available) ->
          Notice.refused(getTranslation("labels.too-many", available));
      case LabelAnswer.NoPieces _ -> Notice.refused(getTranslation("labels.no-pieces"));
    }
    refresh();
  }

  private void scanned(CommandId command, Scan scan) {
    ProofWords.tell(this, proofs.prove(command, scan));
  }
}
