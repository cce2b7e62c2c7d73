package coop.teyel.production.batches.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import coop.teyel.production.batches.bundles.Bundle;
import coop.teyel.production.batches.bundles.Station;
import coop.teyel.production.controls.KeyedChildren;
import coop.teyel.production.controls.LtrText;
import java.util.List;
import java.util.function.Function;

/// A station of the board: how many pieces wait there, and in which bundles.
final class BoardColumn extends Div {

  private final Station station;
  private final LtrText pieces = new LtrText("");
  private final KeyedChildren<Bundle, BundleTile> tiles = new KeyedChildren<>();

  BoardColumn(Station station) {
    this.station = station;
    tiles.addClassName("tiles");
    addClassName("board-column");
    add(
        new H2(StationSign.icon(station), new Span(StationSign.word(this, station)), pieces),
        tiles);
  }

  /// Shows what of the board is here.
  void show(List<Bundle> board, Function<Bundle, BundleTile> fresh) {
    List<Bundle> here = board.stream().filter(bundle -> bundle.station() == station).toList();
    pieces.setText(String.valueOf(here.stream().mapToInt(Bundle::pieces).sum()));
    tiles.show(here, fresh);
  }
}
