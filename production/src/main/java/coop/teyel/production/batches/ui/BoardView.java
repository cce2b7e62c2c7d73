package coop.teyel.production.batches.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import coop.teyel.production.batches.Batches;
import coop.teyel.production.batches.BoardChanged;
import coop.teyel.production.batches.bundles.Bundle;
import coop.teyel.production.batches.bundles.Station;
import coop.teyel.production.batches.tickets.LabelsNavigation;
import coop.teyel.production.batches.tickets.Tickets;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.ScreenUpdates;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.controls.messages.Sound;
import coop.teyel.production.members.Role;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.scans.ScanCatcher;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All bundles by station, or those of one station; moves by itself when anybody moves pieces. The
/// ticket of a box that is scanned here opens its bundle.
@Route("board")
@Menu(title = "batches.board.title", icon = "board", order = 11)
@RolesAllowed(Role.IS_MEMBER)
final class BoardView extends Screen implements HasUrlParameter<String> {

  private final Batches batches;
  private final Tickets tickets;
  private final LabelsNavigation navigation;
  private final Paragraph nothing = new Paragraph(getTranslation("batches.board.empty"));
  private final Map<Station, BoardColumn> columns = new EnumMap<>(Station.class);
  private @Nullable Station only;

  BoardView(Batches batches, Tickets tickets, LabelsNavigation navigation, ScreenUpdates updates) {
    super("batches.board.title");
    this.batches = batches;
    this.tickets = tickets;
    this.navigation = navigation;
    Div board = new Div();
    board.addClassName("board");
    for (Station station : Station.values()) {
      BoardColumn column = new BoardColumn(station);
      columns.put(station, column);
      board.add(column);
    }
    show(nothing, board);
    add(new ScanCatcher(this::scanned));
    updates.listen(this, BoardChanged.class, this::refresh);
  }

  @Override
  public boolean mayBeLeft() {
    return true;
  }

  @Override
  public void setParameter(BeforeEvent entering, @OptionalParameter @Nullable String station) {
    only = stationOf(station).orElse(null);
    if (only == null) {
      actions();
    } else {
      actions(
          new Button(
              getTranslation("batches.board.all"),
              new Icon("board"),
              _ -> UI.getCurrent().navigate(BoardView.class)));
    }
    refresh();
  }

  private void refresh() {
    List<Bundle> board = batches.board();
    nothing.setVisible(board.isEmpty());
    columns.forEach((station, column) -> {
      column.setVisible(only == null || station == only);
      column.show(board, this::tile);
    });
  }

  private BundleTile tile(Bundle bundle) {
    BundleTile tile = new BundleTile(bundle);
    tile.addClickListener(_ -> open(bundle));
    return tile;
  }

  private void scanned(Scan scan) {
    Optional<Bundle> found = tickets.scanned(scan);
    if (found.isEmpty()) {
      refuse("batches.ticket.unknown");
    } else if (found.get().pieces() == 0) {
      refuse("batches.ticket.nothing-waits");
    } else {
      Sound.good(UI.getCurrent());
      open(found.get());
    }
  }

  private void refuse(String key) {
    Sound.bad(this);
    Notice.refused(getTranslation(key));
  }

  private void open(Bundle bundle) {
    String id = bundle.id().value();
    switch (bundle.station()) {
      case CUT, SEW, FINISH, REPAIR -> UI.getCurrent().navigate(WorkView.class, id);
      case CHECK -> UI.getCurrent().navigate(CheckView.class, id);
      case LABEL -> navigation.labels();
    }
  }

  private static Optional<Station> stationOf(@Nullable String name) {
    return Arrays.stream(Station.values())
        .filter(station -> station.name().equals(name))
        .findFirst();
  }
}
