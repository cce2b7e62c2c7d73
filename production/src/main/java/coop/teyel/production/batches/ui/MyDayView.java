package coop.teyel.production.batches.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.teyel.production.batches.Batches;
import coop.teyel.production.batches.BoardChanged;
import coop.teyel.production.batches.WorkDay;
import coop.teyel.production.batches.bundles.Bundle;
import coop.teyel.production.batches.bundles.Station;
import coop.teyel.production.controls.KeyedChildren;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.controls.PictureTile;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.ScreenUpdates;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.members.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;

/// What waits in the workshop, and what the signed-in member did today.
@Route("my-day")
@Menu(title = "batches.my-day.title", icon = "sew", order = 10)
@RolesAllowed(Role.IS_MEMBER)
final class MyDayView extends Screen {

  private final Batches batches;
  private final KeyedChildren<Waiting, PictureTile> waiting = new KeyedChildren<>();
  private final Div totals = new Div();
  private final KeyedChildren<WorkDay.Done, Div> done = new KeyedChildren<>();

  MyDayView(Batches batches, ScreenUpdates updates) {
    super("batches.my-day.title");
    this.batches = batches;
    waiting.addClassNames("tiles", "small");
    done.addClassName("done-list");
    show(
        new H2(getTranslation("batches.my-day.waits")),
        waiting,
        new H2(getTranslation("batches.my-day.done")),
        totals,
        done);
    updates.listen(this, BoardChanged.class, this::refresh);
    refresh();
  }

  @Override
  public boolean mayBeLeft() {
    return true;
  }

  private void refresh() {
    List<Bundle> board = batches.board();
    waiting.show(
        Stream.of(Station.values()).map(station -> Waiting.at(station, board)).toList(),
        this::tile);
    WorkDay day = batches.myDay();
    totals.removeAll();
    totals.add(totals(day));
    done.show(day.done(), this::row);
    if (day.done().isEmpty()) {
      done.add(new Paragraph(getTranslation("batches.my-day.nothing")));
    }
  }

  private PictureTile tile(Waiting waiting) {
    Station station = waiting.station();
    PictureTile tile =
        PictureTile.withIcon(StationSign.iconName(station), StationSign.word(this, station))
            .number(String.valueOf(waiting.pieces()));
    tile.addClickListener(_ -> UI.getCurrent().navigate(BoardView.class, station.name()));
    return tile;
  }

  private Div totals(WorkDay day) {
    Div totals =
        new Div(
            new Span(getTranslation("batches.work.pieces")),
            new LtrText(String.valueOf(day.pieces())),
            new Span(getTranslation("batches.work.minutes")),
            new LtrText(String.valueOf(day.minutes())));
    totals.addClassNames("card", "totals");
    return totals;
  }

  private Div row(WorkDay.Done work) {
    Station station = Station.valueOf(work.stage().name());
    Span word = new Span(StationSign.icon(station), new Span(StationSign.word(this, station)));
    word.addClassName("colour-word");
    ActButton undo =
        new ActButton(
                getTranslation("controls.undo"), command -> Undo.undo(batches, command, work.act()))
            .icon("undo");
    Div row =
        new Div(
            new Image(work.design().picture(), ""),
            new LtrText(String.valueOf(work.pieces())),
            word,
            new LtrText(work.size().label()),
            new ColourWord(work.colour()),
            undo);
    row.addClassNames("card", "done-row");
    return row;
  }

  /// How many pieces wait at a station.
  private record Waiting(Station station, int pieces) {

    static Waiting at(Station station, List<Bundle> board) {
      return new Waiting(
          station,
          board.stream()
              .filter(bundle -> bundle.station() == station)
              .mapToInt(Bundle::pieces)
              .sum());
    }
  }
}
