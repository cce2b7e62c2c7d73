package coop.teyel.pos.peripherals.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import coop.teyel.hardware.connections.Address;
import coop.teyel.hardware.connections.ports.Ports;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.PictureTile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Where a printer or another device may be, as tiles: what is plugged in, and before it what is
/// known without looking. What is plugged in is looked for in the background.
public final class PortTiles extends Div {

  private final String words;
  private final Consumer<Consumer<List<Ports.Suggestion>>> search;
  private final SerializableConsumer<Address> tapped;
  private final Div tiles = new Div();
  private final Div answer = new Div();
  private final Button again =
      new Button(getTranslation("printing.ports.again"), new Icon("scan"), _ -> look());
  private final Map<Address, PictureTile> known = new LinkedHashMap<>();
  private final Map<Address, PictureTile> found = new LinkedHashMap<>();
  private Address chosen = new Address.Rehearsal();

  /// @param words the key of the title, and before `.looking` and `.nothing` that of the answers
  /// @param search looks for ports, in the background
  /// @param tapped takes the address of a tapped tile
  public PortTiles(
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
  public void begin(Map<Address, String> addresses) {
    tiles.removeAll();
    found.clear();
    known.clear();
    addresses.forEach((address, name) -> known.put(address, tile(address, name)));
    look();
  }

  /// Marks the tile of that address, if it has one. A serial port is the same at every speed.
  public void choose(Address address) {
    chosen = address;
    known.forEach(this::mark);
    found.forEach(this::mark);
  }

  private void mark(Address address, PictureTile tile) {
    tile.chosen(place(address).equals(place(chosen)));
  }

  private static Object place(Address address) {
    return address instanceof Address.Serial(String path, _) ? path : address;
  }

  private void look() {
    again.setEnabled(false);
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

  /// Tiles that still hold stay as they are: somebody may be tapping one, and a tap on a tile that
  /// was replaced meanwhile is lost.
  private void show(List<Ports.Suggestion> ports) {
    List<Address> there = ports.stream().map(Ports.Suggestion::address).toList();
    for (Address gone : found.keySet().stream().filter(it -> !there.contains(it)).toList()) {
      tiles.remove(found.remove(gone));
    }
    ports.forEach(port -> found.computeIfAbsent(port.address(), at -> tile(at, port.name())));
  }

  private PictureTile tile(Address address, String name) {
    PictureTile tile = PictureTile.withIcon(icon(address), name);
    tile.addClickListener(_ -> {
      choose(address);
      tapped.accept(address);
    });
    mark(address, tile);
    tiles.add(tile);
    return tile;
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
      case Address.Serial _, Address.DeviceFile _ -> "plug";
      case Address.Tcp _, Address.SystemQueue _ -> "printer";
    };
  }
}
