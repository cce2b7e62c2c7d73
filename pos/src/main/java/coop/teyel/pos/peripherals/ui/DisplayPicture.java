package coop.teyel.pos.peripherals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// The 2 × 20 letters of a customer display.
final class DisplayPicture extends Div {

  DisplayPicture() {
    addClassName("display-picture");
    getElement().setAttribute("dir", "ltr");
    getElement().setAttribute("role", "img");
    getElement().setAttribute("aria-label", getTranslation("peripherals.read"));
  }

  void show(List<String> lines) {
    removeAll();
    lines.forEach(line -> add(new Span(line)));
  }
}
