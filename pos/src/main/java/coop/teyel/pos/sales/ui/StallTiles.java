package coop.teyel.pos.sales.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import coop.teyel.production.controls.PictureTile;
import coop.teyel.production.stock.Stall;
import java.util.List;

/// The stalls where one can sell now, to tap.
final class StallTiles extends Div {

  StallTiles(List<Stall> open, SerializableConsumer<Stall> chosen) {
    addClassName("tiles");
    for (Stall stall : open) {
      PictureTile tile = PictureTile.withIcon("stall", stall.name());
      tile.addClickListener(_ -> chosen.accept(stall));
      add(tile);
    }
  }
}
