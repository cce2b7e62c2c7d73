package coop.teyel.pos.printing.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import coop.teyel.hardware.profiles.Profile;
import coop.teyel.pos.printing.PrinterAnswer;
import coop.teyel.pos.printing.Printers;
import coop.teyel.pos.printing.printers.Printer;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.controls.input.BackButton;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Role;
import jakarta.annotation.security.RolesAllowed;

/// Finds the letters of a printer: it prints a line for each letter table that it may have, and the
/// person taps the number of the line that reads right.
@StyleSheet("styles/papers.css")
@Route("devices/letters")
@RolesAllowed(Role.IS_COORDINATOR)
final class LettersView extends Screen implements HasUrlParameter<String> {

  private static final String SAFE = "safe";

  private final Printers printers;
  private Printer.Use use = Printer.Use.RECEIPTS;

  LettersView(Printers printers) {
    super("printing.letters.title");
    this.printers = printers;
    actions(
        new BackButton(_ -> back()),
        new ActButton(getTranslation("printing.letters.print"), this::print)
            .icon("printer")
            .primary());
  }

  @Override
  public void setParameter(BeforeEvent event, String name) {
    use = Uses.of(name);
    show(
        new H2(getTranslation("printing.letters.which")),
        new Paragraph(getTranslation("printing.letters.help")),
        numbers(),
        new ActButton(getTranslation("printing.letters.none"), _ -> none()).icon("refused"));
  }

  private Div numbers() {
    Div numbers = new Div();
    numbers.addClassName("letter-numbers");
    for (Profile.Table table : Profile.Table.candidates()) {
      ActButton number =
          new ActButton(table.shortName(), _ -> kept(printers.readsRight(use, table)));
      number.addClassNames("choice", "ltr");
      number.setClassName("chosen", isChosen(table));
      numbers.add(number);
    }
    return numbers;
  }

  private boolean isChosen(Profile.Table table) {
    return (printers.get(use).profile() + " ").contains(" " + table.text() + " ");
  }

  private void print(CommandId command) {
    printers.letterSamples(command, use, getLocale());
    Notice.done(getTranslation("printing.queued"));
  }

  /// A printer that has no Turkish letters gets them drawn.
  private void none() {
    kept(printers.set(use, printers.get(use).address().toString(), SAFE));
  }

  private void kept(PrinterAnswer answer) {
    switch (answer) {
      case PrinterAnswer.Kept _ -> {
        Notice.done(getTranslation("printing.letters.kept"));
        back();
      }
      case PrinterAnswer.NotAnAddress _, PrinterAnswer.UnknownProfile _ ->
          Notice.refused(getTranslation("printing.unknown-profile"));
    }
  }

  private void back() {
    getUI().ifPresent(ui -> ui.navigate(PrinterView.class, use.name()));
  }
}
