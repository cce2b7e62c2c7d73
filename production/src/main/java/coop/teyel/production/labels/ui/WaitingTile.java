package coop.teyel.production.labels.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import coop.teyel.production.batches.WaitingForLabel;
import coop.teyel.production.controls.LtrText;

/// Pieces that wait for labels: picture, how many, size and colour, batch and grade.
final class WaitingTile extends Button {

  WaitingTile(WaitingForLabel waiting, String picture) {
    Span number = new LtrText(String.valueOf(waiting.pieces()));
    number.addClassName("number");
    Span colour = new Span(waiting.colour().name());
    colour.getElement().setAttribute("dir", "auto");
    Div look = new Div(new LtrText(waiting.size().label()), colour);
    look.addClassNames("word", "piece-look");
    Span batch = new LtrText(waiting.number() + " · " + waiting.grade());
    batch.addClassName("word");
    Div content = new Div(new Image(picture, ""), number, look, batch);
    content.addClassName("tile-content");
    setIcon(content);
    addClassName("tile");
  }

  void chosen(boolean isChosen) {
    setClassName("chosen", isChosen);
    getElement().setAttribute("aria-pressed", String.valueOf(isChosen));
  }
}
