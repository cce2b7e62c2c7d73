package coop.teyel.pos.devices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.teyel.pos.devices.JobAnswer;
import coop.teyel.pos.devices.PrintJob;
import coop.teyel.pos.devices.PrintJobs;
import coop.teyel.pos.devices.Printer;
import coop.teyel.pos.devices.Printers;
import coop.teyel.pos.devices.QueueMoved;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.fields.ActButton;
import coop.teyel.production.fields.Happenings;
import coop.teyel.production.fields.Icon;
import coop.teyel.production.fields.KeptParts;
import coop.teyel.production.fields.Notice;
import coop.teyel.production.fields.Screen;
import coop.teyel.production.members.Founding;
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
@Menu(title = "devices.menu", icon = "printer", order = 80)
@RolesAllowed(Role.IS_MEMBER)
final class DevicesView extends Screen {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;
  private static final int ASKED = 5;

  private final transient Printers printers;
  private final transient PrintJobs jobs;
  private final ZoneId zone;
  private final boolean isCoordinator;
  private final KeptParts<PrintJob, Component> questions = new KeptParts<>();
  private final KeptParts<Printer.Standing, Component> cards = new KeptParts<>();
  private final KeptParts<PrintJob, Component> latest = new KeptParts<>();

  DevicesView(
      Printers printers,
      PrintJobs jobs,
      Founding founding,
      Members members,
      Happenings happenings) {
    super("devices.menu");
    this.printers = printers;
    this.jobs = jobs;
    this.zone = founding.theCoop().zone();
    this.isCoordinator = members.get(SignedIn.member()).may(Role.COORDINATOR);
    addClassName("devices");
    cards.addClassName("printer-cards");
    questions.addClassName("jobs");
    latest.addClassName("jobs");
    show(questions, cards, new H2(getTranslation("devices.latest")), latest);
    actions(others(), papers());
    happenings.listen(this, QueueMoved.class, this::refresh);
    refresh();
  }

  private void refresh() {
    questions.show(jobs.inDoubt(ASKED), this::question);
    cards.show(printers.all(), this::card);
    latest.show(jobs.latest(SHOWN), this::row);
  }

  private Component question(PrintJob job) {
    Div question =
        new Div(new H2(getTranslation("devices.came-out")), new JobText(job, zone), answers(job));
    question.addClassNames("card", "job-question");
    question.getElement().setAttribute("role", "alert");
    return question;
  }

  private Component answers(PrintJob job) {
    ActButton yes =
        new ActButton(
                getTranslation("devices.yes"), command -> tell(jobs.cameOut(command, job.number())))
            .icon("done");
    ActButton no =
        new ActButton(
                getTranslation("devices.no"),
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
              getTranslation("devices.set-up"),
              new Icon("settings"),
              _ -> getUI().ifPresent(ui -> ui.navigate(PrinterView.class, use.name()))));
    }
    if (isCoordinator && standing.printer().isRehearsal()) {
      buttons.add(
          new Button(
              getTranslation("devices.console"),
              new Icon("repair"),
              _ -> getUI().ifPresent(ui -> ui.navigate(ConsoleView.class))));
    }
    if (standing.trouble().isPresent()) {
      buttons.add(new Button(getTranslation("devices.try-now"), _ -> printers.tryNow(use)));
    }
    buttons.add(
        new ActButton(getTranslation("devices.test"), command -> test(command, use))
            .icon("printer"));
    card.add(row(buttons.toArray(Component[]::new)));
    return card;
  }

  private Component row(PrintJob job) {
    ActButton again =
        new ActButton(
                getTranslation("devices.again"), command -> tell(jobs.again(command, job.number())))
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
        getTranslation("devices.other.title"),
        new Icon("scan"),
        _ -> getUI().ifPresent(ui -> ui.navigate(OthersView.class)));
  }

  private Button papers() {
    Button papers =
        new Button(
            getTranslation("devices.papers"),
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
      case JobAnswer.Queued _ -> Notice.done(getTranslation("devices.queued"));
      case JobAnswer.Settled _ -> Notice.done(getTranslation("devices.settled"));
      case JobAnswer.NothingToAsk _ -> Notice.refused(getTranslation("devices.nothing-to-ask"));
    }
    refresh();
  }
}
