package coop.teyel.pos.printing;

import coop.teyel.production.papers.PrintRuns;
import coop.teyel.production.papers.RunProgress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Runs of papers in the queue of the database.
@Component
class QueuedRuns implements PrintRuns {

  private final QueuedRunRows runs;
  private final ApplicationEventPublisher events;

  QueuedRuns(QueuedRunRows runs, ApplicationEventPublisher events) {
    this.runs = runs;
    this.events = events;
  }

  @Override
  public RunProgress progress(String run) {
    return runs.progress(run);
  }

  @Override
  @Transactional
  public void pause(String run) {
    runs.pause(run);
    events.publishEvent(new PrintQueueChanged());
  }

  @Override
  @Transactional
  public void resume(String run) {
    runs.resume(run);
    events.publishEvent(new PrintQueueChanged());
    runs.printers(run).forEach(printer -> events.publishEvent(new DurableQueue.JobQueued(printer)));
  }
}
