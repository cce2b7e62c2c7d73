package coop.teyel.pos.peripherals.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import coop.teyel.hardware.connections.Address;
import coop.teyel.hardware.customerdisplay.DisplayProtocol;
import coop.teyel.hardware.drawer.Trigger;
import coop.teyel.hardware.scanning.ScannerFormat;
import coop.teyel.hardware.scanning.Terminator;
import coop.teyel.pos.peripherals.Device;
import coop.teyel.production.controls.LtrText;
import java.io.Serializable;
import java.util.Optional;

/// How a device is set, apart from where it is.
sealed interface DeviceDetail extends Serializable {

  /// The controls of a kind, with what is usual.
  static DeviceDetail of(Device.Kind kind) {
    return switch (kind) {
      case SCANNER -> new OfScanner();
      case DISPLAY -> new OfDisplay();
      case DRAWER -> new OfDrawer();
    };
  }

  /// What to touch.
  Div form();

  /// Shows how a device of this kind is set.
  void fill(Device device);

  /// The device there with what is shown; empty when that cannot be.
  Optional<Device> device(Address.Serial port);

  /// What a scanner sends around each code.
  final class OfScanner implements DeviceDetail {

    private final Select<Terminator> terminator = new Select<>();
    private final TextField prefix = new TextField(text("peripherals.prefix"));
    private final TextField suffix = new TextField(text("peripherals.suffix"));

    OfScanner() {
      terminator.setLabel(text("peripherals.terminator"));
      terminator.setItems(Terminator.values());
      terminator.setItemLabelGenerator(it -> text("peripherals.terminator." + it));
      terminator.setValue(Terminator.CR);
      prefix.setMaxLength(ScannerFormat.LONGEST);
      suffix.setMaxLength(ScannerFormat.LONGEST);
      LtrText.typed(prefix);
      LtrText.typed(suffix);
    }

    @Override
    public Div form() {
      return row(new Div(terminator), new Div(prefix), new Div(suffix));
    }

    @Override
    public void fill(Device device) {
      if (device instanceof Device.Scanner(_, ScannerFormat format)) {
        terminator.setValue(format.terminator());
        prefix.setValue(format.prefix());
        suffix.setValue(format.suffix());
      }
    }

    @Override
    public Optional<Device> device(Address.Serial port) {
      try {
        ScannerFormat format =
            new ScannerFormat(prefix.getValue(), suffix.getValue(), terminator.getValue());
        return Optional.of(new Device.Scanner(port, format));
      } catch (IllegalArgumentException tooLongOrNotToBeTyped) {
        return Optional.empty();
      }
    }
  }

  /// Which of the two languages a display speaks.
  final class OfDisplay implements DeviceDetail {

    private final Select<DisplayProtocol> commands = new Select<>();

    OfDisplay() {
      commands.setLabel(text("peripherals.commands"));
      commands.setItems(DisplayProtocol.values());
      commands.setItemLabelGenerator(it -> text("peripherals.commands." + it));
      commands.setValue(DisplayProtocol.EPSON);
    }

    @Override
    public Div form() {
      return row(new Div(commands));
    }

    @Override
    public void fill(Device device) {
      if (device instanceof Device.Display(_, DisplayProtocol set)) {
        commands.setValue(set);
      }
    }

    @Override
    public Optional<Device> device(Address.Serial port) {
      return Optional.of(new Device.Display(port, commands.getValue()));
    }
  }

  /// The bytes at which a drawer opens.
  final class OfDrawer implements DeviceDetail {

    private final TextField trigger = new TextField(text("peripherals.trigger"));

    OfDrawer() {
      trigger.setHelperText(text("peripherals.trigger-help"));
      trigger.setMaxLength(60);
      LtrText.typed(trigger);
      trigger.setValue(Trigger.BELL.hex());
    }

    @Override
    public Div form() {
      return row(new Div(trigger));
    }

    @Override
    public void fill(Device device) {
      if (device instanceof Device.Drawer(_, Trigger bytes)) {
        trigger.setValue(bytes.hex());
      }
    }

    @Override
    public Optional<Device> device(Address.Serial port) {
      return Trigger.parse(trigger.getValue()).map(bytes -> new Device.Drawer(port, bytes));
    }
  }

  private static Div row(Div... parts) {
    Div row = new Div(parts);
    row.addClassName("row");
    return row;
  }

  private static String text(String key) {
    return UI.getCurrent().getTranslation(key);
  }
}
