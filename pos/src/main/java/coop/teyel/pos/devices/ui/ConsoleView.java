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
import coop.teyel.production.fields.BackButton;
import coop.teyel.production.fields.Happenings;
import coop.teyel.production.fields.Icon;
import coop.teyel.production.fields.KeptParts;
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
  private final KeptParts<Rehearsed, PrinterCard> cards = new KeptParts<>();

  ConsoleView(Printers printers, Rehearsals rehearsals, Happenings happenings) {
    super("devices.console");
    this.printers = printers;
    this.rehearsals = rehearsals;
    Paragraph help = new Paragraph(getTranslation("devices.console.help"));
    help.addClassName("hint");
    cards.addClassName("printer-cards");
    show(help, cards);
    actions(new BackButton(_ -> getUI().ifPresent(ui -> ui.navigate(DevicesView.class))));
    happenings.listen(this, QueueMoved.class, this::refresh);
    refresh();
  }

  private void refresh() {
    cards.show(printers.all().stream().map(this::rehearsed).toList(), this::card);
  }

  private Rehearsed rehearsed(Printer.Standing standing) {
    Printer printer = standing.printer();
    return new Rehearsed(
        standing, printer.isRehearsal() ? rehearsals.faults(printer.use()) : Set.of());
  }

  private PrinterCard card(Rehearsed rehearsed) {
    PrinterCard card = new PrinterCard(rehearsed.standing());
    if (rehearsed.standing().printer().isRehearsal()) {
      card.add(switches(rehearsed));
    } else {
      card.add(new Paragraph(getTranslation("devices.console.real")));
    }
    return card;
  }

  private Div switches(Rehearsed rehearsed) {
    Printer.Use use = rehearsed.standing().printer().use();
    Div switches = new Div();
    switches.addClassName("printer-faults");
    for (Fault fault : Fault.values()) {
      boolean isSo = rehearsed.faults().contains(fault);
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

  /// A printer and what is wrong with it on purpose.
  private record Rehearsed(Printer.Standing standing, Set<Fault> faults) {}
}
