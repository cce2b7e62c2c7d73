package coop.teyel.production.shares.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.designs.Designs;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.garments.Garments;
import coop.teyel.production.scans.GarmentNumber;
import java.util.List;

/// Shows garments: picture, number, name and size of each.
final class Pieces {

  private final Garments garments;
  private final Designs designs;

  Pieces(Garments garments, Designs designs) {
    this.garments = garments;
    this.designs = designs;
  }

  Div ofNumbers(List<String> numbers) {
    return of(
        numbers.stream().map(number -> garments.get(new GarmentNumber(number)).garment()).toList());
  }

  Div of(List<Garment> pieces) {
    Div all = new Div();
    all.addClassName("pieces");
    pieces.forEach(piece -> all.add(tag(piece)));
    return all;
  }

  private Div tag(Garment piece) {
    String picture = designs.version(piece.design(), piece.version()).picture();
    Span name = new Span(piece.designName());
    name.getElement().setAttribute("dir", "auto");
    Div tag =
        new Div(
            new Image(picture, ""),
            new LtrText(piece.number().digits()),
            name,
            new LtrText(piece.size().label()));
    tag.addClassName("piece");
    return tag;
  }
}
