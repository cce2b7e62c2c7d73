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
import coop.teyel.production.batches.BoardMoved;
import coop.teyel.production.batches.Bundle;
import coop.teyel.production.batches.Station;
import coop.teyel.production.batches.WorkDay;
import coop.teyel.production.fields.ActButton;
import coop.teyel.production.fields.Happenings;
import coop.teyel.production.fields.Ltr;
import coop.teyel.production.fields.PictureTile;
import coop.teyel.production.fields.Screen;
import coop.teyel.production.members.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/// What waits in the workshop, and what the signed-in member did today.
@Route("my-day")
@Menu(title = "batches.my-day.title", icon = "sew", order = 10)
@RolesAllowed(Role.IS_MEMBER)
final class MyDayView extends Screen {

  private static final long serialVersionUID = 1L;

  private final transient Batches batches;

  MyDayView(Batches batches, Happenings happenings) {
    super("batches.my-day.title");
    this.batches = batches;
    happenings.listen(this, BoardMoved.class, this::refresh);
    refresh();
  }

  private void refresh() {
    WorkDay day = batches.myDay();
    Div done = new Div();
    done.addClassName("done-list");
    day.done().forEach(work -> done.add(row(work)));
    if (day.done().isEmpty()) {
      done.add(new Paragraph(getTranslation("batches.my-day.nothing")));
    }
    show(
        new H2(getTranslation("batches.my-day.waits")),
        waiting(batches.board()),
        new H2(getTranslation("batches.my-day.done")),
        totals(day),
        done);
  }

  private Div waiting(List<Bundle> board) {
    Div tiles = new Div();
    tiles.addClassNames("tiles", "small");
    for (Station station : Station.values()) {
      int pieces =
          board.stream()
              .filter(bundle -> bundle.station() == station)
              .mapToInt(Bundle::pieces)
              .sum();
      PictureTile tile =
          PictureTile.withIcon(StationSign.iconName(station), StationSign.word(this, station))
              .number(String.valueOf(pieces));
      tile.addClickListener(_ -> UI.getCurrent().navigate(BoardView.class, station.name()));
      tiles.add(tile);
    }
    return tiles;
  }

  private Div totals(WorkDay day) {
    Div totals =
        new Div(
            new Span(getTranslation("batches.work.pieces")),
            new Ltr(String.valueOf(day.pieces())),
            new Span(getTranslation("batches.work.minutes")),
            new Ltr(String.valueOf(day.minutes())));
    totals.addClassNames("card", "totals");
    return totals;
  }

  private Div row(WorkDay.Done work) {
    Station station = Station.valueOf(work.stage().name());
    Span word = new Span(StationSign.icon(station), new Span(StationSign.word(this, station)));
    word.addClassName("colour-word");
    ActButton undo =
        new ActButton(
                getTranslation("fields.undo"), command -> Undo.undo(batches, command, work.act()))
            .icon("undo");
    Div row =
        new Div(
            new Image(work.design().picture(), ""),
            new Ltr(String.valueOf(work.pieces())),
            word,
            new Ltr(work.size().label()),
            new ColourWord(work.colour()),
            undo);
    row.addClassNames("card", "done-row");
    return row;
  }
}
