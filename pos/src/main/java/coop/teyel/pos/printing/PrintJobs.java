package coop.teyel.pos.printing;

import coop.teyel.pos.printing.printers.PrintJob;
import coop.teyel.pos.printing.printers.PrintJob.State;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.IdempotentCommands;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.members.Role;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// What was printed, what waits, and what somebody has to look after.
@Service
@DenyAll
public class PrintJobs {

  private final JobRows jobs;
  private final DurableQueue queue;
  private final IdempotentCommands commands;
  private final ApplicationEventPublisher events;

  PrintJobs(
      JobRows jobs,
      DurableQueue queue,
      IdempotentCommands commands,
      ApplicationEventPublisher events) {
    this.jobs = jobs;
    this.queue = queue;
    this.commands = commands;
    this.events = events;
  }

  /// The last papers that were wanted, the newest first.
  ///
  /// @param most how many at most, 1 to 1,000
  @RolesAllowed(Role.IS_MEMBER)
  public List<PrintJob> latest(int most) {
    return jobs.latest(most);
  }

  /// The papers of which nobody knows whether they came out, the newest first.
  @RolesAllowed(Role.IS_MEMBER)
  public List<PrintJob> inDoubt(int most) {
    return jobs.inDoubt(most);
  }

  /// One paper.
  @RolesAllowed(Role.IS_MEMBER)
  public Optional<PrintJob> find(long number) {
    return jobs.find(number);
  }

  /// Prints a paper again, as a copy: the first may be in somebody's hands.
  @RolesAllowed(Role.IS_MEMBER)
  public JobAnswer again(CommandId command, long number) {
    return commands.once(command, () -> again(number), this::queued);
  }

  /// Somebody saw the paper: it came out.
  @RolesAllowed(Role.IS_MEMBER)
  public JobAnswer cameOut(CommandId command, long number) {
    return commands.once(command, () -> confirm(number), this::settled);
  }

  /// Somebody looked and there is no whole paper: prints it again, as a copy.
  @RolesAllowed(Role.IS_MEMBER)
  public JobAnswer didNotComeOut(CommandId command, long number) {
    return commands.once(command, () -> replace(number), this::queued);
  }

  private Outcome<JobAnswer> again(long number) {
    return jobs.find(number).map(this::copy).orElseGet(PrintJobs::nothingToAsk);
  }

  private Outcome<JobAnswer> confirm(long number) {
    if (!jobs.move(number, State.UNCONFIRMED, State.CONFIRMED)) {
      return nothingToAsk();
    }
    events.publishEvent(new PrintQueueChanged());
    return Outcome.accepted(settled(Long.toString(number)), Long.toString(number));
  }

  private Outcome<JobAnswer> replace(long number) {
    return jobs.fail(number) ? again(number) : nothingToAsk();
  }

  private Outcome<JobAnswer> copy(PrintJob job) {
    String number = Long.toString(queue.add(job.request().again()));
    return Outcome.accepted(queued(number), number);
  }

  private JobAnswer queued(String number) {
    return new JobAnswer.Queued(jobs.find(Long.parseLong(number)).orElseThrow());
  }

  private JobAnswer settled(String number) {
    return new JobAnswer.Settled(jobs.find(Long.parseLong(number)).orElseThrow());
  }

  private static Outcome<JobAnswer> nothingToAsk() {
    return Outcome.refused(new JobAnswer.NothingToAsk());
  }
}
