package coop.teyel.production.batches.ui;

import com.vaadin.flow.component.Component;
import coop.teyel.production.batches.bundles.Station;
import coop.teyel.production.controls.Icon;
import java.util.Locale;

/// The icon and the word of a station.
final class StationSign {

  private StationSign() {}

  static Icon icon(Station station) {
    return new Icon(iconName(station));
  }

  static String iconName(Station station) {
    return station.name().toLowerCase(Locale.ROOT);
  }

  static String word(Component reader, Station station) {
    return reader.getTranslation("batches.station." + station.name());
  }
}
