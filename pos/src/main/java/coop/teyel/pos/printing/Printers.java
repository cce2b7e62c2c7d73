package coop.teyel.pos.printing;

import coop.teyel.hardware.connections.Address;
import coop.teyel.hardware.profiles.Profile;
import coop.teyel.hardware.profiles.Profiles;
import coop.teyel.pos.printing.printers.PrintJob;
import coop.teyel.pos.printing.printers.PrintJob.State;
import coop.teyel.pos.printing.printers.Printer;
import coop.teyel.pos.printing.printers.PrinterKinds;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.IdempotentCommands;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.members.Role;
import coop.teyel.production.papers.PrintRequest;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// The printers of this place: where they are, what they can do, how they are doing.
///
/// Out of the box both are rehearsal printers: their papers are drawn on the screen.
@Service
@DenyAll
public class Printers {

  /// More papers than this are not counted; somebody has to look anyway.
  private static final int ASKED = 99;

  private final PrinterRows printers;
  private final PrinterKinds kinds;
  private final JobRows jobs;
  private final DurableQueue queue;
  private final PrinterWorkers lanes;
  private final IdempotentCommands commands;

  Printers(
      PrinterRows printers,
      PrinterKinds kinds,
      JobRows jobs,
      DurableQueue queue,
      PrinterWorkers lanes,
      IdempotentCommands commands) {
    this.printers = printers;
    this.kinds = kinds;
    this.jobs = jobs;
    this.queue = queue;
    this.lanes = lanes;
    this.commands = commands;
  }

  /// Every printer, that of the receipts first.
  @RolesAllowed(Role.IS_MEMBER)
  public List<Printer.Standing> all() {
    return printers.all().stream().map(this::standing).toList();
  }

  /// All printers in one sign.
  @RolesAllowed(Role.IS_MEMBER)
  public Printer.Sign sign() {
    return Printer.Sign.of(all(), jobs.inDoubt(ASKED).size());
  }

  /// One printer.
  @RolesAllowed(Role.IS_MEMBER)
  public Printer get(Printer.Use use) {
    return printers.get(use);
  }

  /// The kinds of printers that can be chosen, and the files of this place that cannot be used.
  @RolesAllowed(Role.IS_MEMBER)
  public Profiles kinds() {
    return kinds.all();
  }

  /// Says where a printer is and of which kind; then tries it at once.
  ///
  /// Only for coordinators: an address may be any file of the computer.
  ///
  /// @param address as typed, see [Address]
  /// @param profile the name of one of the [#kinds]
  @RolesAllowed(Role.IS_COORDINATOR)
  public PrinterAnswer set(Printer.Use use, String address, String profile) {
    if (kinds.all().find(profile).isEmpty()) {
      return new PrinterAnswer.UnknownProfile();
    }
    PrinterAnswer answer =
        Address.parse(address)
            .map(where -> set(new Printer(use, where, profile)))
            .orElseGet(PrinterAnswer.NotAnAddress::new);
    lanes.hurry(use);
    return answer;
  }

  /// A letter table reads right on this printer: from now on its texts go by that one first.
  @RolesAllowed(Role.IS_COORDINATOR)
  public PrinterAnswer readsRight(Printer.Use use, Profile.Table table) {
    Printer printer = printers.get(use);
    Profile kind = kinds.of(printer.profile()).with(table);
    return set(new Printer(use, printer.address(), kind.name()));
  }

  /// Prints a test page.
  @RolesAllowed(Role.IS_MEMBER)
  public JobAnswer test(CommandId command, Printer.Use use, Locale language) {
    return add(command, use.testPage(language));
  }

  /// Prints samples of the letter tables that this printer may have, each after its
  /// [Profile.Table#shortName].
  @RolesAllowed(Role.IS_COORDINATOR)
  public JobAnswer letterSamples(CommandId command, Printer.Use use, Locale language) {
    return add(command, use.letterSamples(language));
  }

  /// Tries a printer now that did not answer, without waiting for the end of its pause.
  @RolesAllowed(Role.IS_MEMBER)
  public void tryNow(Printer.Use use) {
    lanes.hurry(use);
  }

  private PrinterAnswer set(Printer printer) {
    return commands.repeatable(() -> {
      printers.keep(printer);
      return new PrinterAnswer.Kept(printers.get(printer.use()));
    });
  }

  private JobAnswer add(CommandId command, PrintRequest request) {
    return commands.once(
        command,
        () -> {
          long number = queue.add(request);
          return Outcome.accepted(queued(number), Long.toString(number));
        },
        fact -> queued(Long.parseLong(fact)));
  }

  private JobAnswer queued(long number) {
    return new JobAnswer.Queued(jobs.find(number).orElseThrow());
  }

  private Printer.Standing standing(Printer printer) {
    PrinterMonitor.PrinterHealth seen = lanes.seen(printer.use());
    return new Printer.Standing(
        printer,
        jobs.count(printer.use(), State.QUEUED),
        seen.trouble().or(() -> troubleOfTheFirst(printer.use())),
        seen.isPaperEnding());
  }

  private Optional<PrintJob.Trouble> troubleOfTheFirst(Printer.Use use) {
    return jobs.first(use, State.SENDING)
        .or(() -> jobs.first(use, State.QUEUED))
        .flatMap(PrintJob::trouble);
  }
}
