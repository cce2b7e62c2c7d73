package coop.teyel.pos.devices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import coop.teyel.pos.devices.Printer;
import coop.teyel.pos.devices.Printers;
import coop.teyel.pos.devices.QueueMoved;
import coop.teyel.pos.devices.Rehearsals;
import coop.teyel.pos.devices.Rehearsals.Fault;
import coop.teyel.production.fields.Happenings;
import coop.teyel.production.fields.Icon;
import coop.teyel.production.fields.Screen;
import coop.teyel.production.members.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/// Breaks rehearsal printers and mends them, to learn what to do when real ones fail.
@StyleSheet("styles/papers.css")
@Route("devices/console")
@RolesAllowed(Role.IS_COORDINATOR)
final class ConsoleView extends Screen {

  private static final long serialVersionUID = 1L;

  private final transient Printers printers;
  private final transient Rehearsals rehearsals;

  ConsoleView(Printers printers, Rehearsals rehearsals, Happenings happenings) {
    super("devices.console");
    this.printers = printers;
    this.rehearsals = rehearsals;
    happenings.listen(this, QueueMoved.class, this::refresh);
    refresh();
    actions(
        new Button(
            getTranslation("fields.back"),
            new Icon("back"),
            _ -> getUI().ifPresent(ui -> ui.navigate(DevicesView.class))));
  }

  private void refresh() {
    Paragraph help = new Paragraph(getTranslation("devices.console.help"));
    help.addClassName("hint");
    Div cards = new Div();
    cards.addClassName("printer-cards");
    printers.all().forEach(standing -> cards.add(card(standing)));
    show(help, cards);
  }

  private PrinterCard card(Printer.Standing standing) {
    PrinterCard card = new PrinterCard(standing);
    if (standing.printer().isRehearsal()) {
      card.add(switches(standing.printer().use()));
    } else {
      card.add(new Paragraph(getTranslation("devices.console.real")));
    }
    return card;
  }

  private Div switches(Printer.Use use) {
    Set<Fault> now = rehearsals.faults(use);
    Div switches = new Div();
    switches.addClassName("printer-faults");
    for (Fault fault : Fault.values()) {
      boolean isSo = now.contains(fault);
      Button button =
          new Button(
              getTranslation("devices.fault." + fault),
              new Icon(icon(fault)),
              _ -> rehearsals.set(use, fault, !isSo));
      button.addClassName("choice");
      button.setClassName("chosen", isSo);
      button.getElement().setAttribute("aria-pressed", String.valueOf(isSo));
      switches.add(button);
    }
    return switches;
  }

  private static String icon(Fault fault) {
    return switch (fault) {
      case NO_PAPER, NO_PAPER_MIDWAY -> "no-paper";
      case PAPER_ENDS -> "paper-ends";
      case COVER_OPEN -> "cover-open";
      case UNPLUGGED, UNPLUGGED_MIDWAY -> "unplugged";
      case SLOW -> "park";
    };
  }
}
