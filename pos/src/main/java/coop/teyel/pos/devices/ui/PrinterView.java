package coop.teyel.pos.devices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import coop.teyel.hardware.printing.Profile;
import coop.teyel.hardware.printing.Profiles;
import coop.teyel.pos.devices.Printer;
import coop.teyel.pos.devices.PrinterAnswer;
import coop.teyel.pos.devices.Printers;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.fields.ActButton;
import coop.teyel.production.fields.Icon;
import coop.teyel.production.fields.Ltr;
import coop.teyel.production.fields.Notice;
import coop.teyel.production.fields.Screen;
import coop.teyel.production.members.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says where one printer is and of which kind, and tries it.
@StyleSheet("styles/papers.css")
@Route("devices/printer")
@RolesAllowed(Role.IS_COORDINATOR)
final class PrinterView extends Screen implements HasUrlParameter<String> {

  private static final long serialVersionUID = 1L;

  private final transient Printers printers;
  private final TextField address = new TextField(getTranslation("devices.address"));
  private final Select<Profile> profile = new Select<>();
  private Printer.Use use = Printer.Use.RECEIPTS;

  PrinterView(Printers printers) {
    super("devices.set-up");
    this.printers = printers;
    address.setMaxLength(250);
    address.getElement().setAttribute("dir", "ltr");
    address.setHelperText(getTranslation("devices.address-help"));
    profile.setLabel(getTranslation("devices.profile"));
    profile.setItemLabelGenerator(PrinterView::title);
    show(form());
    actions(
        back(),
        new ActButton(getTranslation("devices.test"), this::test).icon("printer"),
        new ActButton(getTranslation("devices.save"), this::save).primary());
  }

  @Override
  public void setParameter(BeforeEvent event, String name) {
    use =
        Arrays.stream(Printer.Use.values())
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    fill(printers.get(use));
  }

  private Div form() {
    Div examples =
        new Div(
            new Paragraph(getTranslation("devices.examples")),
            new Ltr("tcp:192.168.1.50:9100"),
            new Ltr("serial:/dev/ttyUSB0:9600"),
            new Ltr("file:/dev/usb/lp0"),
            new Ltr("rehearsal"));
    examples.addClassName("address-examples");
    Div form = new Div(address, examples, profile);
    printers.kinds().wrong().forEach(wrong -> form.add(wrong(wrong)));
    form.addClassName("form");
    return form;
  }

  private Paragraph wrong(Profiles.Wrong wrong) {
    Paragraph words =
        new Paragraph(
            getTranslation(
                "devices.wrong." + wrong.reason(),
                wrong.file(),
                String.join(", ", wrong.properties())));
    words.addClassName("wrong-profile");
    return words;
  }

  /// The kind's title, and behind it the letter tables that somebody chose.
  private static String title(Profile kind) {
    int chosen = kind.name().indexOf(' ');
    return chosen < 0 ? kind.title() : kind.title() + " ·" + kind.name().substring(chosen);
  }

  private static String name(@Nullable Profile kind) {
    return kind == null ? "" : kind.name();
  }

  private Button back() {
    return new Button(
        getTranslation("fields.back"),
        new Icon("back"),
        _ -> getUI().ifPresent(ui -> ui.navigate(DevicesView.class)));
  }

  private void fill(Printer printer) {
    address.setValue(printer.address().toString());
    Profiles kinds = printers.kinds();
    List<Profile> choice = new ArrayList<>(kinds.all());
    Optional<Profile> now = kinds.find(printer.profile());
    now.filter(kind -> !choice.contains(kind)).ifPresent(choice::addFirst);
    profile.setItems(choice);
    profile.setValue(now.orElse(null));
  }

  private void save(CommandId command) {
    switch (printers.set(command, use, address.getValue(), name(profile.getValue()))) {
      case PrinterAnswer.Kept(Printer kept) -> {
        fill(kept);
        Notice.done(getTranslation("devices.saved"));
      }
      case PrinterAnswer.NotAnAddress _ -> Notice.refused(getTranslation("devices.not-an-address"));
      case PrinterAnswer.UnknownProfile _ ->
          Notice.refused(getTranslation("devices.unknown-profile"));
    }
  }

  private void test(CommandId command) {
    printers.test(command, use, getLocale());
    Notice.done(getTranslation("devices.queued"));
  }
}
