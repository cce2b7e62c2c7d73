package coop.teyel.pos.printing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import coop.teyel.pos.printing.PrintQueueChanged;
import coop.teyel.pos.printing.PrinterFaults;
import coop.teyel.pos.printing.PrinterFaults.Fault;
import coop.teyel.pos.printing.Printers;
import coop.teyel.pos.printing.printers.Printer;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.KeyedChildren;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.ScreenUpdates;
import coop.teyel.production.controls.input.BackButton;
import coop.teyel.production.members.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/// Breaks rehearsal printers and mends them, to learn what to do when real ones fail.
@StyleSheet("styles/papers.css")
@Route("devices/console")
@RolesAllowed(Role.IS_COORDINATOR)
final class ConsoleView extends Screen {

  private final Printers printers;
  private final PrinterFaults rehearsals;
  private final KeyedChildren<Rehearsed, PrinterCard> cards = new KeyedChildren<>();

  ConsoleView(Printers printers, PrinterFaults rehearsals, ScreenUpdates updates) {
    super("printing.console");
    this.printers = printers;
    this.rehearsals = rehearsals;
    Paragraph help = new Paragraph(getTranslation("printing.console.help"));
    help.addClassName("hint");
    cards.addClassName("printer-cards");
    show(help, cards);
    actions(new BackButton(_ -> getUI().ifPresent(ui -> ui.navigate(DevicesView.class))));
    updates.listen(this, PrintQueueChanged.class, this::refresh);
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
      card.add(new Paragraph(getTranslation("printing.console.real")));
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
              getTranslation("printing.fault." + fault),
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
