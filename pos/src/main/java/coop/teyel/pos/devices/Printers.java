package coop.teyel.pos.devices;

import coop.teyel.hardware.connections.Address;
import coop.teyel.hardware.printing.Profile;
import coop.teyel.pos.devices.PrintJob.State;
import coop.teyel.production.facts.Acts;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.members.Role;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/// The printers of this place: where they are, what they can do, how they are doing.
///
/// Out of the box both are rehearsal printers: their papers are drawn on the screen.
@Service
@DenyAll
public class Printers {

  private final PrinterRows printers;
  private final JobRows jobs;
  private final DurableQueue queue;
  private final Lanes lanes;
  private final Acts acts;

  Printers(PrinterRows printers, JobRows jobs, DurableQueue queue, Lanes lanes, Acts acts) {
    this.printers = printers;
    this.jobs = jobs;
    this.queue = queue;
    this.lanes = lanes;
    this.acts = acts;
  }

  /// Every printer, that of the receipts first.
  @RolesAllowed(Role.IS_MEMBER)
  public List<Printer.Standing> all() {
    return printers.all().stream().map(this::standing).toList();
  }

  /// One printer.
  @RolesAllowed(Role.IS_MEMBER)
  public Printer get(Printer.Use use) {
    return printers.get(use);
  }

  /// Says where a printer is and of which kind; then tries it at once.
  ///
  /// Only for coordinators: an address may be any file of the computer.
  ///
  /// @param address as typed, see [Address]
  @RolesAllowed(Role.IS_COORDINATOR)
  public PrinterAnswer set(CommandId command, Printer.Use use, String address, String profile) {
    if (!Profile.NAMES.contains(profile)) {
      return new PrinterAnswer.UnknownProfile();
    }
    PrinterAnswer answer =
        Address.parse(address)
            .map(where -> set(command, new Printer(use, where, profile)))
            .orElseGet(PrinterAnswer.NotAnAddress::new);
    lanes.hurry(use);
    return answer;
  }

  /// Prints a test page.
  @RolesAllowed(Role.IS_MEMBER)
  public JobAnswer test(CommandId command, Printer.Use use, Locale language) {
    return acts.once(
        command,
        () -> {
          long number = queue.add(use.testPage(language));
          return Outcome.accepted(queued(number), Long.toString(number));
        },
        fact -> queued(Long.parseLong(fact)));
  }

  /// Tries a printer now that did not answer, without waiting for the end of its pause.
  @RolesAllowed(Role.IS_MEMBER)
  public void tryNow(Printer.Use use) {
    lanes.hurry(use);
  }

  private PrinterAnswer set(CommandId command, Printer printer) {
    return acts.once(
        command,
        () -> {
          printers.keep(printer);
          return Outcome.accepted(
              new PrinterAnswer.Kept(printers.get(printer.use())), printer.use().name());
        },
        use -> new PrinterAnswer.Kept(printers.get(Printer.Use.valueOf(use))));
  }

  private JobAnswer queued(long number) {
    return new JobAnswer.Queued(jobs.find(number).orElseThrow());
  }

  private Printer.Standing standing(Printer printer) {
    return new Printer.Standing(
        printer,
        jobs.count(printer.use(), State.QUEUED),
        jobs.first(printer.use(), State.SENDING)
            .or(() -> jobs.first(printer.use(), State.QUEUED))
            .flatMap(PrintJob::trouble));
  }
}
