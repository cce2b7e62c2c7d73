package coop.teyel.production.controls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/// A tile to tap: picture, then number, then one or two words.
public final class PictureTile extends Button {

  private final Span number = new LtrText("");

  /// A tile with the picture at that path, for example `faces/face-01.svg`.
  public PictureTile(String picture, String word) {
    this(new Image(picture, ""), word);
  }

  private PictureTile(Component picture, String word) {
    Span text = new Span(word);
    text.addClassName("word");
    number.addClassName("number");
    number.setVisible(false);
    Div content = new Div(picture, number, text);
    content.addClassName("tile-content");
    setIcon(content);
    addClassName("tile");
  }

  /// A tile with one of the house's icons for a picture.
  public static PictureTile withIcon(String icon, String word) {
    return new PictureTile(new Icon(icon), word);
  }

  /// Shows a number between picture and word.
  public PictureTile number(String text) {
    number.setText(text);
    number.setVisible(!text.isEmpty());
    return this;
  }

  /// Marks the tile as chosen, with a frame, a tick and for screen readers.
  public PictureTile chosen(boolean isChosen) {
    setClassName("chosen", isChosen);
    getElement().setAttribute("aria-pressed", String.valueOf(isChosen));
    return this;
  }
}
