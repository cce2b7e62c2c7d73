package coop.teyel.pos.peripherals.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import coop.teyel.hardware.connections.Address;
import coop.teyel.hardware.connections.SerialSettings;
import coop.teyel.hardware.connections.ports.Ports;
import coop.teyel.pos.peripherals.Device;
import coop.teyel.pos.peripherals.Peripherals;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.controls.input.BackButton;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Says where the scanner, the display or the drawer is, and how it is set.
@StyleSheet("styles/papers.css")
@StyleSheet("styles/devices.css")
@Route("devices/other")
@RolesAllowed(Role.IS_COORDINATOR)
final class DeviceView extends Screen implements HasUrlParameter<String> {

  private static final int LONGEST = 250;

  private final Peripherals devices;
  private final TextField port = new TextField();
  private final PortTiles ports;
  private final SerialTiles serial = new SerialTiles(this::talk);
  private Device.Kind kind = Device.Kind.SCANNER;
  private DeviceDetail detail = new DeviceDetail.OfScanner();

  DeviceView(Peripherals devices) {
    super("peripherals.set-up");
    this.devices = devices;
    this.ports = new PortTiles("peripherals.ports", this::find, it -> port.setValue(it.toString()));
    port.setLabel(getTranslation("peripherals.port"));
    port.setHelperText(getTranslation("peripherals.port-help"));
    port.setMaxLength(LONGEST);
    LtrText.typed(port);
    port.setValueChangeMode(ValueChangeMode.LAZY);
    port.addValueChangeListener(_ -> readPort());
  }

  private void find(Consumer<List<Ports.Suggestion>> found) {
    devices.findPorts(all ->
        found.accept(all.stream().filter(it -> it.address() instanceof Address.Serial).toList()));
  }

  @Override
  public void setParameter(BeforeEvent entering, String name) {
    kind =
        Arrays.stream(Device.Kind.values())
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    detail = DeviceDetail.of(kind);
    Div form = new Div(ports, port, serial, detail.form());
    form.addClassName("form");
    show(form);
    devices.get(kind).ifPresent(this::fill);
    bar();
    ports.begin(Map.of());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("peripherals." + kind);
  }

  private void fill(Device device) {
    port.setValue(device.port().toString());
    detail.fill(device);
  }

  private void readPort() {
    serial.removeAll();
    Device.portAt(port.getValue())
        .ifPresent(at -> {
          ports.choose(at);
          serial.showSpeed(at.settings());
        });
  }

  private void talk(SerialSettings settings) {
    Device.portAt(port.getValue())
        .ifPresent(at -> port.setValue(new Address.Serial(at.path(), settings).toString()));
  }

  private void bar() {
    ActButton none =
        new ActButton(getTranslation("peripherals.remove"), this::remove).icon("delete");
    none.setVisible(devices.get(kind).isPresent());
    actions(
        new BackButton(_ -> leave()),
        none,
        new ActButton(getTranslation("printing.save"), this::save).primary());
  }

  private void save(CommandId command) {
    Optional<Address.Serial> at = Device.portAt(port.getValue());
    if (at.isEmpty()) {
      Notice.refused(getTranslation("peripherals.not-a-port"));
      return;
    }
    detail
        .device(at.get())
        .ifPresentOrElse(
            device -> {
              devices.set(command, device);
              Notice.done(getTranslation("peripherals.saved"));
              leave();
            },
            () -> Notice.refused(getTranslation("peripherals.not-set." + kind)));
  }

  private void remove(CommandId command) {
    devices.remove(command, kind);
    Notice.done(getTranslation("peripherals.removed"));
    leave();
  }

  private static void leave() {
    UI.getCurrent().navigate(PeripheralsView.class);
  }
}
