package coop.teyel.pos.printing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.teyel.pos.peripherals.ui.PeripheralsView;
import coop.teyel.pos.printing.JobAnswer;
import coop.teyel.pos.printing.PrintJobs;
import coop.teyel.pos.printing.PrintQueueChanged;
import coop.teyel.pos.printing.Printers;
import coop.teyel.pos.printing.printers.PrintJob;
import coop.teyel.pos.printing.printers.Printer;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.KeyedChildren;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.ScreenUpdates;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Members;
import coop.teyel.production.members.Role;
import coop.teyel.production.members.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The printers and their queue: what waits, what went wrong, and what somebody must look after.
@StyleSheet("styles/papers.css")
@Route("devices")
@Menu(title = "printing.menu", icon = "printer", order = 80)
@RolesAllowed(Role.IS_MEMBER)
public final class DevicesView extends Screen {

  private static final int SHOWN = 20;
  private static final int ASKED = 5;

  private final Printers printers;
  private final PrintJobs jobs;
  private final ZoneId zone;
  private final boolean isCoordinator;
  private final KeyedChildren<PrintJob, Component> questions = new KeyedChildren<>();
  private final KeyedChildren<Printer.Standing, Component> cards = new KeyedChildren<>();
  private final KeyedChildren<PrintJob, Component> latest = new KeyedChildren<>();

  DevicesView(
      Printers printers,
      PrintJobs jobs,
      CoopSettings settings,
      Members members,
      ScreenUpdates updates) {
    super("printing.menu");
    this.printers = printers;
    this.jobs = jobs;
    this.zone = settings.theCoop().zone();
    this.isCoordinator = members.get(SignedIn.member()).may(Role.COORDINATOR);
    addClassName("devices");
    cards.addClassName("printer-cards");
    questions.addClassName("jobs");
    latest.addClassName("jobs");
    show(questions, cards, new H2(getTranslation("printing.latest")), latest);
    actions(others(), papers());
    updates.listen(this, PrintQueueChanged.class, this::refresh);
    refresh();
  }

  private void refresh() {
    questions.show(jobs.inDoubt(ASKED), this::question);
    cards.show(printers.all(), this::card);
    latest.show(jobs.latest(SHOWN), this::row);
  }

  private Component question(PrintJob job) {
    Div question =
        new Div(new H2(getTranslation("printing.came-out")), new JobText(job, zone), answers(job));
    question.addClassNames("card", "job-question");
    question.getElement().setAttribute("role", "alert");
    return question;
  }

  private Component answers(PrintJob job) {
    ActButton yes =
        new ActButton(
                getTranslation("printing.yes"),
                command -> tell(jobs.cameOut(command, job.number())))
            .icon("done");
    ActButton no =
        new ActButton(
                getTranslation("printing.no"),
                command -> tell(jobs.didNotComeOut(command, job.number())))
            .icon("refused");
    return row(yes, no);
  }

  private Component card(Printer.Standing standing) {
    Printer.Use use = standing.printer().use();
    PrinterCard card = new PrinterCard(standing);
    List<Component> buttons = new ArrayList<>();
    if (isCoordinator) {
      buttons.add(
          new Button(
              getTranslation("printing.set-up"),
              new Icon("settings"),
              _ -> getUI().ifPresent(ui -> ui.navigate(PrinterView.class, use.name()))));
    }
    if (isCoordinator && standing.printer().isRehearsal()) {
      buttons.add(
          new Button(
              getTranslation("printing.console"),
              new Icon("repair"),
              _ -> getUI().ifPresent(ui -> ui.navigate(ConsoleView.class))));
    }
    if (standing.trouble().isPresent()) {
      buttons.add(new Button(getTranslation("printing.try-now"), _ -> printers.tryNow(use)));
    }
    buttons.add(
        new ActButton(getTranslation("printing.test"), command -> test(command, use))
            .icon("printer"));
    card.add(row(buttons.toArray(Component[]::new)));
    return card;
  }

  private Component row(PrintJob job) {
    ActButton again =
        new ActButton(
                getTranslation("printing.again"),
                command -> tell(jobs.again(command, job.number())))
            .icon("printer");
    Div row = new Div(new JobText(job, zone), again);
    row.addClassNames("card", "job");
    return row;
  }

  private static Div row(Component... components) {
    Div row = new Div(components);
    row.addClassName("row");
    return row;
  }

  private Button others() {
    return new Button(
        getTranslation("peripherals.title"),
        new Icon("scan"),
        _ -> getUI().ifPresent(ui -> ui.navigate(PeripheralsView.class)));
  }

  private Button papers() {
    Button papers =
        new Button(
            getTranslation("printing.papers"),
            new Icon("rehearsal"),
            _ -> getUI().ifPresent(ui -> ui.navigate(PapersView.class)));
    papers.addClassName("primary");
    return papers;
  }

  private void test(CommandId command, Printer.Use use) {
    tell(printers.test(command, use, getLocale()));
  }

  private void tell(JobAnswer answer) {
    switch (answer) {
      case JobAnswer.Queued _ -> Notice.done(getTranslation("printing.queued"));
      case JobAnswer.Settled _ -> Notice.done(getTranslation("printing.settled"));
      case JobAnswer.NothingToAsk _ -> Notice.refused(getTranslation("printing.nothing-to-ask"));
    }
    refresh();
  }
}
