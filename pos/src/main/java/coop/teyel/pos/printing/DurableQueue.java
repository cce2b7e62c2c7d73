package coop.teyel.pos.printing;

import coop.teyel.pos.printing.printers.Printer;
import coop.teyel.production.facts.WithinAct;
import coop.teyel.production.papers.PrintQueue;
import coop.teyel.production.papers.PrintRequest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The queue in the database: one row, written with the fact that it shows, and nothing else.
@Component
class DurableQueue implements PrintQueue {

  private final JobRows jobs;
  private final ApplicationEventPublisher events;

  DurableQueue(JobRows jobs, ApplicationEventPublisher events) {
    this.jobs = jobs;
    this.events = events;
  }

  @Override
  @WithinAct
  public void enqueue(PrintRequest request) {
    add(request);
  }

  /// Like [#enqueue]; tells the number of the job.
  @WithinAct
  public long add(PrintRequest request) {
    long number = jobs.add(request);
    events.publishEvent(new JobQueued(Printer.Use.of(request)));
    return number;
  }

  /// Happens inside the transaction; received after its commit.
  record JobQueued(Printer.Use printer) {}
}
