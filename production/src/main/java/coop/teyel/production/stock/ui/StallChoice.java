package coop.teyel.production.stock.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import coop.teyel.production.controls.PictureTile;
import coop.teyel.production.stock.Stall;
import java.util.List;

/// Which stall? A tile for each.
final class StallChoice extends Div {

  StallChoice(List<Stall> stalls, SerializableConsumer<Stall> chosen) {
    Div tiles = new Div();
    tiles.addClassName("tiles");
    for (Stall stall : stalls) {
      PictureTile tile = PictureTile.withIcon("stall", stall.name());
      tile.addClickListener(_ -> chosen.accept(stall));
      tiles.add(tile);
    }
    add(new Paragraph(getTranslation(stalls.isEmpty() ? "stock.no-stall" : "stock.which-stall")));
    add(tiles);
  }
}
