package coop.teyel.pos.devices.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import coop.teyel.hardware.connections.Ports;
import coop.teyel.pos.devices.OtherDevices;
import coop.teyel.production.fields.Ltr;
import java.util.List;
import java.util.concurrent.Future;

/// The serial ports of this computer, to be tapped. Looking for them takes a moment; the screen
/// does not wait.
final class FoundPorts extends Div {

  private static final long serialVersionUID = 1L;

  private final transient OtherDevices devices;
  private final SerializableConsumer<String> chosen;
  private final Div ports = new Div();
  private final Button again = new Button(getTranslation("devices.other.look"));

  FoundPorts(OtherDevices devices, SerializableConsumer<String> chosen) {
    this.devices = devices;
    this.chosen = chosen;
    ports.addClassName("row");
    addClassName("found-ports");
    again.setDisableOnClick(true);
    again.addClickListener(_ -> look(UI.getCurrent()));
    add(new H2(getTranslation("devices.other.found")), ports, again);
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    look(attached.getUI());
  }

  private void look(UI ui) {
    again.setEnabled(false);
    ports.removeAll();
    ports.add(new Span(getTranslation("devices.other.looking")));
    Future<?> _ = devices.look().thenAccept(found -> ui.accessLater(() -> show(found), null).run());
  }

  private void show(List<Ports.Suggestion> found) {
    ports.removeAll();
    if (found.isEmpty()) {
      ports.add(new Span(getTranslation("devices.other.nothing-found")));
    }
    found.forEach(one -> ports.add(button(one)));
    again.setEnabled(true);
  }

  private Button button(Ports.Suggestion one) {
    String address = one.address().toString();
    Button button = new Button("", _ -> chosen.accept(address));
    Div words = new Div(new Span(one.name()), new Ltr(address));
    words.addClassName("found-port");
    button.setIcon(words);
    return button;
  }
}
