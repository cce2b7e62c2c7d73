package coop.teyel.pos.baskets;

import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.IdempotentCommands;
import coop.teyel.production.facts.Outcome;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Changes a basket in one act, and publishes what happened to it.
@Component
class BasketChanges {

  private final BasketRows rows;
  private final IdempotentCommands commands;
  private final CoopSettings settings;
  private final ApplicationEventPublisher events;

  BasketChanges(
      BasketRows rows,
      IdempotentCommands commands,
      CoopSettings settings,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.commands = commands;
    this.settings = settings;
    this.events = events;
  }

  /// Changes an open basket, which stays so.
  BasketAnswer served(CommandId command, BasketId id, Function<Basket, BasketAnswer> act) {
    return once(
        command, id, Basket.State.OPEN, act, it -> new BasketEvent.Served(it.stall(), it.id()));
  }

  /// Changes an open basket, which stays so, by what may be done twice in a row.
  BasketAnswer repeatable(BasketId id, Function<Basket, BasketAnswer> act) {
    return commands.repeatable(() ->
        changed(id, Basket.State.OPEN, act, it -> new BasketEvent.Served(it.stall(), it.id()))
            .answer());
  }

  /// Changes a basket that is in that state; what `event` tells of it is published where it is
  /// done.
  BasketAnswer once(
      CommandId command,
      BasketId id,
      Basket.State needed,
      Function<Basket, BasketAnswer> act,
      Function<Basket, BasketEvent> event) {
    return commands.once(
        command,
        () -> changed(id, needed, act, event),
        fact -> new BasketAnswer.Done(new BasketId(fact)));
  }

  /// Parks a basket, within somebody's act.
  void park(Basket basket) {
    rows.state(basket.id(), Basket.State.PARKED);
    tell(new BasketEvent.Parked(basket.stall(), basket.id()));
  }

  void tell(BasketEvent event) {
    events.publishEvent(event);
  }

  private Outcome<BasketAnswer> changed(
      BasketId id,
      Basket.State needed,
      Function<Basket, BasketAnswer> act,
      Function<Basket, BasketEvent> event) {
    Basket basket = rows.find(id, settings.theCoop().currency()).orElseThrow();
    return basket.state() == needed
        ? outcome(act.apply(basket), event.apply(basket))
        : Outcome.refused(new BasketAnswer.NotOpen());
  }

  private Outcome<BasketAnswer> outcome(BasketAnswer answer, BasketEvent event) {
    if (answer instanceof BasketAnswer.Done(BasketId basket)) {
      tell(event);
      return Outcome.accepted(answer, basket.value());
    }
    return Outcome.refused(answer);
  }
}
