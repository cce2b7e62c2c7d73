package coop.teyel.production.batches.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import coop.teyel.production.designs.Design;

/// A design's picture and name, at the head of a screen.
final class DesignCard extends Div {

  DesignCard(Design design) {
    Span name = new Span(design.name());
    name.getElement().setAttribute("dir", "auto");
    name.addClassName("name");
    addClassNames("card", "bundle-card");
    add(new Image(design.picture(), ""), name);
  }
}
