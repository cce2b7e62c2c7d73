package coop.teyel.pos.printing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import coop.teyel.hardware.connections.Address;
import coop.teyel.hardware.connections.SerialSettings;
import coop.teyel.pos.peripherals.Peripherals;
import coop.teyel.pos.peripherals.ui.PortTiles;
import coop.teyel.pos.peripherals.ui.SerialTiles;
import coop.teyel.pos.printing.PrinterAnswer;
import coop.teyel.pos.printing.Printers;
import coop.teyel.pos.printing.printers.Printer;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.controls.input.BackButton;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;

/// Says where one printer is and of which kind, by tapping or typing, and tries it.
@StyleSheet("styles/papers.css")
@Route("devices/printer")
@RolesAllowed(Role.IS_COORDINATOR)
final class PrinterView extends Screen implements HasUrlParameter<String> {

  private final Printers printers;
  private final TextField address = new TextField(getTranslation("printing.address"));
  private final PortTiles ports;
  private final SerialTiles serial = new SerialTiles(this::talk);
  private final KindSelect kind;
  private Printer.Use use = Printer.Use.RECEIPTS;

  PrinterView(Printers printers, Peripherals peripherals) {
    super("printing.set-up");
    this.printers = printers;
    this.kind = new KindSelect(printers.kinds());
    this.ports =
        new PortTiles(
            "printing.ports",
            peripherals::findPorts,
            tapped -> address.setValue(tapped.toString()));
    address.setMaxLength(250);
    LtrText.typed(address);
    address.setHelperText(getTranslation("printing.address-help"));
    address.setValueChangeMode(ValueChangeMode.LAZY);
    address.addValueChangeListener(_ -> readAddress());
    show(form());
    actions(
        back(),
        new ActButton(getTranslation("printing.test"), this::test).icon("printer"),
        new ActButton(getTranslation("printing.save"), _ -> save()).primary());
  }

  @Override
  public void setParameter(BeforeEvent event, String name) {
    use = Uses.of(name);
    fill(printers.get(use));
    ports.begin(known());
  }

  private Div form() {
    Div form = new Div(ports, address, examples(), serial, kind, letters());
    form.addClassName("form");
    return form;
  }

  private Div examples() {
    Div examples =
        new Div(
            new Paragraph(getTranslation("printing.examples")),
            new LtrText("tcp:192.168.1.50:9100"),
            new LtrText("serial:/dev/ttyUSB0:9600"),
            new LtrText("file:/dev/usb/lp0"),
            new LtrText("rehearsal"));
    examples.addClassName("address-examples");
    return examples;
  }

  private Button letters() {
    return new Button(
        getTranslation("printing.letters"),
        new Icon("language"),
        _ -> getUI().ifPresent(ui -> ui.navigate(LettersView.class, use.name())));
  }

  private Button back() {
    return new BackButton(_ -> getUI().ifPresent(ui -> ui.navigate(DevicesView.class)));
  }

  /// One machine may print receipts and labels: where the other printers are, this one may be.
  private Map<Address, String> known() {
    Map<Address, String> known = new LinkedHashMap<>();
    known.put(new Address.Rehearsal(), getTranslation("printing.ports.rehearsal"));
    for (Printer.Standing other : printers.all()) {
      Printer printer = other.printer();
      String name =
          getTranslation("printing.ports.same", getTranslation("printing.use." + printer.use()));
      if (printer.use() != use) {
        known.putIfAbsent(printer.address(), name);
      }
    }
    return known;
  }

  private void fill(Printer printer) {
    address.setValue(printer.address().toString());
    kind.choose(printer.profile());
    readAddress();
  }

  private void readAddress() {
    Address.parse(address.getValue()).ifPresent(ports::choose);
    serial.removeAll();
    if (Address.parse(address.getValue()).orElse(null) instanceof Address.Serial port) {
      serial.show(port.settings());
    }
  }

  private void talk(SerialSettings settings) {
    if (Address.parse(address.getValue()).orElse(null) instanceof Address.Serial port) {
      address.setValue(new Address.Serial(port.path(), settings).toString());
    }
  }

  private void save() {
    if (isKept()) {
      Notice.done(getTranslation("printing.saved"));
    }
  }

  private boolean isKept() {
    switch (printers.set(use, address.getValue(), kind.name())) {
      case PrinterAnswer.Kept(Printer kept) -> {
        fill(kept);
        return true;
      }
      case PrinterAnswer.NotAnAddress _ ->
          Notice.refused(getTranslation("printing.not-an-address"));
      case PrinterAnswer.UnknownProfile _ ->
          Notice.refused(getTranslation("printing.unknown-profile"));
    }
    return false;
  }

  /// Tries what stands on the screen, which is kept first.
  private void test(CommandId command) {
    if (isKept()) {
      printers.test(command, use, getLocale());
      Notice.done(getTranslation("printing.queued"));
    }
  }
}
