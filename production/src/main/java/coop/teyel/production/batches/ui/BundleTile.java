package coop.teyel.production.batches.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import coop.teyel.production.batches.bundles.Bundle;
import coop.teyel.production.controls.LtrText;

/// A bundle to tap: picture, number of pieces, size, colour and word, batch.
final class BundleTile extends Button {

  private final Bundle bundle;

  BundleTile(Bundle bundle) {
    this.bundle = bundle;
    Span pieces = new LtrText(String.valueOf(bundle.pieces()));
    pieces.addClassName("number");
    Div size = new Div(new LtrText(bundle.size().label()), new ColourWord(bundle.colour()));
    size.addClassName("tile-row");
    Span word = new Span(bundle.design().name());
    word.getElement().setAttribute("dir", "auto");
    word.addClassName("word");
    Div content =
        new Div(new Image(bundle.design().picture(), ""), pieces, size, word, batch(bundle));
    content.addClassName("tile-content");
    setIcon(content);
    addClassNames("tile", "bundle");
  }

  Bundle bundle() {
    return bundle;
  }

  private static Span batch(Bundle bundle) {
    String grade = bundle.grade().map(value -> " · " + value.name()).orElse("");
    Span batch = new LtrText(bundle.number() + grade);
    batch.addClassName("quiet");
    return batch;
  }
}
