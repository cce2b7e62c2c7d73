package coop.teyel.production.labels.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import coop.teyel.production.designs.Designs;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.labels.LabelRun;
import coop.teyel.production.labels.LabelRuns;
import coop.teyel.production.labels.Labels;
import coop.teyel.production.labels.PriceTags;
import java.util.List;

/// The last runs of labels.
final class LatestRuns extends Div {

  private static final int MOST = 3;

  private final LabelRuns runs;
  private final Labels labels;
  private final PriceTags tags;
  private final Designs designs;
  private List<RunCard> cards = List.of();

  LatestRuns(LabelRuns runs, Labels labels, PriceTags tags, Designs designs) {
    this.runs = runs;
    this.labels = labels;
    this.tags = tags;
    this.designs = designs;
    addClassName("piece-rows");
    refresh();
  }

  /// Looks again; builds the cards anew only where there is another run.
  void refresh() {
    List<LabelRun> latest = runs.latest(MOST);
    if (!latest.stream()
        .map(LabelRun::id)
        .toList()
        .equals(cards.stream().map(RunCard::run).toList())) {
      cards = latest.stream().map(this::card).toList();
      removeAll();
      add(new H2(getTranslation("labels.run.title")));
      cards.forEach(this::add);
    }
    for (int i = 0; i < latest.size(); i++) {
      cards.get(i).update(latest.get(i));
    }
  }

  private RunCard card(LabelRun run) {
    Garment first = run.first();
    String picture = designs.version(first.design(), first.version()).picture();
    return new RunCard(run, picture, runs, tags, new UnprovenLabels(labels));
  }
}
