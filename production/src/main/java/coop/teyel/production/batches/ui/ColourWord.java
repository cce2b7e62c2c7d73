package coop.teyel.production.batches.ui;

import com.vaadin.flow.component.html.Span;
import coop.teyel.production.designs.Colour;

/// A colour as a patch and as its word.
final class ColourWord extends Span {

  ColourWord(Colour colour) {
    Span patch = new Span();
    patch.addClassName("swatch");
    patch.getStyle().set("background", colour.hex());
    patch.getElement().setAttribute("aria-hidden", "true");
    Span word = new Span(colour.name());
    word.getElement().setAttribute("dir", "auto");
    addClassName("colour-word");
    add(patch, word);
  }
}
