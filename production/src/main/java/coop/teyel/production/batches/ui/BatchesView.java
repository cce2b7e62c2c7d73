package coop.teyel.production.batches.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.teyel.production.batches.Batch;
import coop.teyel.production.batches.Batches;
import coop.teyel.production.batches.BoardChanged;
import coop.teyel.production.batches.bundles.Station;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.controls.PictureTile;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.ScreenUpdates;
import coop.teyel.production.designs.Design;
import coop.teyel.production.designs.Designs;
import coop.teyel.production.members.Role;
import jakarta.annotation.security.RolesAllowed;

/// Choosing the design of a new batch, and how far the open ones are.
@Route("batches")
@Menu(title = "batches.title", icon = "batch", order = 21)
@RolesAllowed(Role.IS_COORDINATOR)
final class BatchesView extends Screen {

  private final Batches batches;
  private final Designs designs;

  BatchesView(Batches batches, Designs designs, ScreenUpdates updates) {
    super("batches.title");
    this.batches = batches;
    this.designs = designs;
    updates.listen(this, BoardChanged.class, this::refresh);
    refresh();
  }

  @Override
  public boolean mayBeLeft() {
    return true;
  }

  private void refresh() {
    Div tiles = new Div();
    tiles.addClassName("tiles");
    designs.all().forEach(design -> tiles.add(tile(design)));
    if (designs.all().isEmpty()) {
      tiles.add(new Paragraph(getTranslation("batches.order.no-designs")));
    }
    Div open = new Div();
    open.addClassName("done-list");
    batches.open().forEach(batch -> open.add(row(batch)));
    show(
        new H2(getTranslation("batches.order.choose")),
        tiles,
        new H2(getTranslation("batches.open")),
        open);
  }

  private static PictureTile tile(Design design) {
    PictureTile tile = new PictureTile(design.picture(), design.name());
    tile.addClickListener(_ -> UI.getCurrent().navigate(OrderView.class, design.id().value()));
    return tile;
  }

  private Div row(Batch batch) {
    Div row =
        new Div(
            new Image(batch.design().picture(), ""),
            new LtrText(batch.number()),
            new Span(batch.design().name()));
    row.addClassNames("card", "done-row");
    for (Station station : Station.values()) {
      if (batch.tally().at(station) > 0) {
        Span sign =
            new Span(
                StationSign.icon(station),
                new Span(StationSign.word(this, station)),
                new LtrText(String.valueOf(batch.tally().at(station))));
        sign.addClassName("colour-word");
        row.add(sign);
      }
    }
    row.add(new Span(getTranslation("batches.garments", batch.tally().garments())));
    return row;
  }
}
