package coop.teyel.pos.devices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import coop.teyel.hardware.connections.Address;
import coop.teyel.hardware.connections.Ports;
import coop.teyel.production.fields.Icon;
import coop.teyel.production.fields.PictureTile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Where a printer or another device may be, as tiles: what is plugged in, and before it what is
/// known without looking. What is plugged in is looked for in the background.
final class PortTiles extends Div {

  private static final long serialVersionUID = 1L;

  private final String words;
  private final transient Consumer<Consumer<List<Ports.Suggestion>>> search;
  private final SerializableConsumer<Address> tapped;
  private final Div tiles = new Div();
  private final Div answer = new Div();
  private final Button again =
      new Button(getTranslation("devices.ports.again"), new Icon("scan"), _ -> look());
  private final transient Map<Address, PictureTile> shown = new LinkedHashMap<>();
  private transient Map<Address, String> known = Map.of();
  private transient Address chosen = new Address.Rehearsal();

  /// @param words the key of the title, and before `.looking` and `.nothing` that of the answers
  /// @param search looks for ports, in the background
  /// @param tapped takes the address of a tapped tile
  PortTiles(
      String words,
      Consumer<Consumer<List<Ports.Suggestion>>> search,
      SerializableConsumer<Address> tapped) {
    this.words = words;
    this.search = search;
    this.tapped = tapped;
    addClassName("ports");
    tiles.addClassName("tiles");
    answer.addClassName("ports-answer");
    add(new H2(getTranslation(words)), tiles, answer, again);
  }

  /// Shows what is known without looking, and looks for more.
  void begin(Map<Address, String> addresses) {
    known = addresses;
    look();
  }

  /// Marks the tile of that address, if it has one. A serial port is the same at every speed.
  void choose(Address address) {
    chosen = address;
    shown.forEach((where, tile) -> tile.chosen(place(where).equals(place(address))));
  }

  private static Object place(Address address) {
    return address instanceof Address.Serial(String path, _) ? path : address;
  }

  private void look() {
    again.setEnabled(false);
    show(List.of());
    answer.removeAll();
    answer.add(waiting());
    getElement()
        .getNode()
        .runWhenAttached(ui -> search.accept(ui.accessLater(this::found, () -> {})));
  }

  private void found(List<Ports.Suggestion> ports) {
    again.setEnabled(true);
    answer.removeAll();
    show(ports);
    if (ports.isEmpty()) {
      answer.add(new Paragraph(getTranslation(words + ".nothing")));
    }
  }

  private void show(List<Ports.Suggestion> ports) {
    tiles.removeAll();
    shown.clear();
    known.forEach((address, name) -> add(address, name));
    ports.forEach(port -> add(port.address(), port.name()));
    choose(chosen);
  }

  private void add(Address address, String name) {
    PictureTile tile = PictureTile.withIcon(icon(address), name);
    tile.addClickListener(_ -> {
      choose(address);
      tapped.accept(address);
    });
    shown.put(address, tile);
    tiles.add(tile);
  }

  private Div waiting() {
    Div sign = new Div(new Icon("park"), new Span(getTranslation(words + ".looking")));
    sign.addClassName("wait-sign");
    sign.getElement().setAttribute("role", "status");
    return sign;
  }

  private static String icon(Address address) {
    return switch (address) {
      case Address.Rehearsal _ -> "rehearsal";
      case Address.Serial _, Address.DeviceFile _ -> "unplugged";
      case Address.Tcp _, Address.SystemQueue _ -> "printer";
    };
  }
}
