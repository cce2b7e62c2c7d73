package coop.teyel.pos.devices.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.teyel.pos.devices.Device;
import coop.teyel.pos.devices.OtherDevices;
import coop.teyel.production.fields.Icon;
import coop.teyel.production.fields.Ltr;

/// How a device is doing, in a sign and words, and where it is.
final class DeviceState extends Div {

  private static final long serialVersionUID = 1L;

  private final transient OtherDevices devices;
  private final Device.Kind kind;

  DeviceState(OtherDevices devices, Device.Kind kind) {
    this.devices = devices;
    this.kind = kind;
    addClassName("device-state");
  }

  void refresh() {
    removeAll();
    Device.Sign sign = devices.sign(kind);
    add(line(sign));
    devices.get(kind).ifPresent(device -> add(new Ltr(device.port().toString())));
  }

  private Div line(Device.Sign sign) {
    return switch (sign) {
      case NONE -> line("rehearsal", "good", getTranslation("devices.other.none." + kind));
      case WORKING -> line("done", "good", getTranslation("devices.ready"));
      case WAITING -> line("park", "bad", getTranslation("devices.other.waiting"));
      case REFUSED -> line("warning", "bad", getTranslation("devices.other.refused"));
    };
  }

  private static Div line(String icon, String tone, String words) {
    Div line = new Div(new Icon(icon), new Span(words));
    line.addClassNames("printer-state", tone);
    return line;
  }
}
