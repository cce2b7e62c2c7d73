package coop.teyel.pos.audit;

import coop.teyel.production.facts.Chain;
import coop.teyel.production.facts.audit.AuditFinding;
import coop.teyel.production.facts.audit.ChainAudit;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Walks the chain on a thread of its own: its end when the program starts, the whole of it when
/// somebody asks. Nobody waits for it, and nothing that it finds keeps people from selling.
@Component
class AuditRunner implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(AuditRunner.class);

  private final ChainAudit audit;
  private final Chain chain;
  private final WrittenFacts facts;
  private final InstantSource clock;
  private final ApplicationEventPublisher events;
  private final ExecutorService walker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("chain").factory());

  private volatile AuditResult finding = new AuditResult.NotLooked();

  AuditRunner(
      ChainAudit audit,
      Chain chain,
      WrittenFacts facts,
      InstantSource clock,
      ApplicationEventPublisher events) {
    this.audit = audit;
    this.chain = chain;
    this.facts = facts;
    this.clock = clock;
    this.events = events;
  }

  AuditResult finding() {
    return finding;
  }

  /// Begins a walk over everything, unless one is going on.
  synchronized void look() {
    if (!(finding instanceof AuditResult.Looking)) {
      finding = new AuditResult.Looking(0, chain.length());
      walker.execute(() -> tell(found(() -> audit.full(this::walked))));
    }
  }

  @EventListener(ApplicationReadyEvent.class)
  void lookAtTheEnd() {
    walker.execute(() -> {
      if (found(audit::recent) instanceof AuditResult.Changed changed) {
        tell(changed);
      }
    });
  }

  @Override
  public void destroy() {
    walker.shutdownNow();
  }

  private void walked(long links) {
    if (walker.isShutdown()) {
      throw new CancellationException();
    }
    tell(new AuditResult.Looking(links, Math.max(links, chain.length())));
  }

  private void tell(AuditResult now) {
    finding = now;
    events.publishEvent(new AuditProgressed());
  }

  private AuditResult found(Supplier<AuditFinding> walk) {
    try {
      return switch (walk.get()) {
        case AuditFinding.Intact(long events, String head) ->
            new AuditResult.AllAsWritten(events, head, clock.instant());
        case AuditFinding.Broken broken -> changed(broken);
        case AuditFinding.WrongSum(String check, String detail) -> wrongSum(check, detail);
      };
    } catch (RuntimeException e) {
      if (!walker.isShutdown()) {
        LOG.error("the look at the chain was broken off", e);
      }
      return new AuditResult.BrokenOff();
    }
  }

  private AuditResult changed(AuditFinding.Broken broken) {
    WrittenFact fact = facts.of(broken);
    LOG.error(
        "Not everything is as it was written: {} number {} of {} ({}). Teyel goes on; change nothing, copy"
            + " the data folder, and tell the coordinator.",
        broken.type(),
        fact.number(),
        fact.day().map(Object::toString).orElse("an unknown day"),
        broken.reason());
    broken
        .differences()
        .forEach(it ->
            LOG.error("{}: {} was {} and is {}", it.row(), it.field(), it.written(), it.found()));
    return new AuditResult.Changed(fact, broken.reason(), broken.differences(), clock.instant());
  }

  private AuditResult wrongSum(String check, String detail) {
    LOG.error(
        "A sum does not add up: {}: {}. Tell whoever looks after the program.", check, detail);
    return new AuditResult.WrongSum(clock.instant());
  }
}
