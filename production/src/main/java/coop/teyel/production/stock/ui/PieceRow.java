package coop.teyel.production.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.stock.ForSale;

/// One garment as a line: picture, number, words, and what can be done with it.
final class PieceRow extends Div {

  PieceRow(ForSale garment, boolean last, Component act) {
    Span words = new Span(garment.words());
    words.getElement().setAttribute("dir", "auto");
    words.addClassName("piece-words");
    addClassNames("card", "piece-row");
    setClassName("last", last);
    add(new Image(garment.picture(), ""), new LtrText(garment.code()), words, act);
  }
}
