package coop.teyel.pos.peripherals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.teyel.pos.peripherals.Device;
import coop.teyel.pos.peripherals.Peripherals;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.LtrText;

/// How a device is doing, in a sign and words, and where it is.
final class DeviceState extends Div {

  private final Peripherals devices;
  private final Device.Kind kind;

  DeviceState(Peripherals devices, Device.Kind kind) {
    this.devices = devices;
    this.kind = kind;
    addClassName("device-state");
  }

  void refresh() {
    removeAll();
    Device.Sign sign = devices.sign(kind);
    add(line(sign));
    devices.get(kind).ifPresent(device -> add(new LtrText(device.port().toString())));
  }

  private Div line(Device.Sign sign) {
    return switch (sign) {
      case NONE -> line("rehearsal", "good", getTranslation("peripherals.none." + kind));
      case WORKING -> line("done", "good", getTranslation("printing.ready"));
      case WAITING -> line("park", "bad", getTranslation("peripherals.waiting"));
      case REFUSED -> line("warning", "bad", getTranslation("peripherals.refused"));
    };
  }

  private static Div line(String icon, String tone, String words) {
    Div line = new Div(new Icon(icon), new Span(words));
    line.addClassNames("printer-state", tone);
    return line;
  }
}
