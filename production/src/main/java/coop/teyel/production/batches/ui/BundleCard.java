package coop.teyel.production.batches.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import coop.teyel.production.batches.bundles.Bundle;
import coop.teyel.production.batches.bundles.Station;
import coop.teyel.production.controls.LtrText;

/// What a screen about one bundle begins with: what it is, and where it waits.
final class BundleCard extends Div {

  BundleCard(Bundle bundle) {
    addClassNames("card", "bundle-card");
    Span name = new Span(bundle.design().name());
    name.getElement().setAttribute("dir", "auto");
    name.addClassName("name");
    Div words =
        new Div(
            name,
            new Div(new LtrText(bundle.size().label()), new ColourWord(bundle.colour())),
            new Div(station(bundle.station()), new LtrText(bundle.number())));
    words.addClassName("bundle-words");
    add(new Image(bundle.design().picture(), ""), words);
  }

  private Span station(Station station) {
    Span sign = new Span(StationSign.icon(station), new Span(StationSign.word(this, station)));
    sign.addClassName("colour-word");
    return sign;
  }
}
