package coop.teyel.production.facts;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/// Runs acts: one command id, one transaction, once.
@Component
public class IdempotentCommands {

  private final CommandRows commands;
  private final TransactionTemplate transaction;

  IdempotentCommands(CommandRows commands, PlatformTransactionManager transactions) {
    this.commands = commands;
    this.transaction = new TransactionTemplate(transactions);
  }

  /// Runs `act` in one transaction, unless `command` was accepted before: then `again` tells the
  /// answer from the fact that it made. A refused act leaves nothing behind, and its command may be
  /// sent again.
  public <A> A once(CommandId command, Supplier<Outcome<A>> act, Function<String, A> again) {
    return inTransaction(status -> {
      Optional<String> fact = commands.factOf(command);
      return fact.isPresent() ? again.apply(fact.get()) : carryOut(command, act, status);
    });
  }

  /// Runs `act` in one transaction and without a command, so that nothing is kept of its being
  /// sent. Only for what may be done twice in a row: it sets something instead of adding to it, or
  /// goes on with what it has begun.
  public <A> A repeatable(Supplier<A> act) {
    return inTransaction(_ -> act.get());
  }

  private <A> A carryOut(CommandId command, Supplier<Outcome<A>> act, TransactionStatus status) {
    Outcome<A> outcome = act.get();
    switch (outcome) {
      case Outcome.Accepted<A> accepted -> commands.add(command, accepted.fact());
      case Outcome.Refused<A> _ -> status.setRollbackOnly();
    }
    return outcome.answer();
  }

  private <A> A inTransaction(Function<TransactionStatus, A> body) {
    // TransactionTemplate's own result is nullable; ours never is
    Object[] answer = new Object[1];
    transaction.executeWithoutResult(status -> answer[0] = body.apply(status));
    @SuppressWarnings("unchecked")
    A result = (A) answer[0];
    return result;
  }
}
