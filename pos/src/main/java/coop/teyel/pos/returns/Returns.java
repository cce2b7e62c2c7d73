package coop.teyel.pos.returns;

import coop.teyel.pos.baskets.BasketId;
import coop.teyel.pos.baskets.Baskets;
import coop.teyel.pos.payments.Payment.Tender;
import coop.teyel.pos.payments.Tendered;
import coop.teyel.pos.sales.Sale;
import coop.teyel.pos.sales.Selling;
import coop.teyel.pos.till.TillSession;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.FactReference;
import coop.teyel.production.facts.IdempotentCommands;
import coop.teyel.production.members.Role;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/// What comes back to a stall: refunds, and exchanges on one ticket.
@Service
@DenyAll
public class Returns {

  private final ReturnCheckout checkout;
  private final ReturnRows rows;
  private final Selling sales;
  private final Baskets baskets;
  private final IdempotentCommands commands;

  Returns(
      ReturnCheckout checkout,
      ReturnRows rows,
      Selling sales,
      Baskets baskets,
      IdempotentCommands commands) {
    this.checkout = checkout;
    this.rows = rows;
    this.sales = sales;
    this.baskets = baskets;
    this.commands = commands;
  }

  /// Takes lines of a sale back and hands out what was paid for them: in cash down to the smallest
  /// coin, or the exact sum by card.
  @RolesAllowed(Role.IS_SELLER)
  public ReturnAnswer refund(CommandId command, Return.Wish wish, Tender tender) {
    return commands.once(command, () -> checkout.refund(wish, tender), this::again);
  }

  /// Takes lines of a sale back and sells a basket on the same ticket: only the difference changes
  /// hands.
  ///
  /// @param given what the customer hands over when the basket costs more
  /// @param out how the difference is handed out when the basket costs less
  @RolesAllowed(Role.IS_SELLER)
  public ReturnAnswer exchange(
      CommandId command, Return.Wish wish, BasketId basket, List<Tendered> given, Tender out) {
    return commands.once(
        command, () -> checkout.exchange(wish, baskets.get(basket), given, out), this::again);
  }

  /// The lines of a sale that came back already.
  @RolesAllowed(Role.IS_MEMBER)
  public Set<Integer> returned(String saleId) {
    return rows.returned(saleId);
  }

  /// A return by its id.
  @RolesAllowed(Role.IS_MEMBER)
  public Optional<Return> find(String returnId) {
    return rows.find(returnId);
  }

  /// The latest return with that number on its paper; two nodes may have given it out.
  @RolesAllowed(Role.IS_MEMBER)
  public Optional<Return> numbered(long receiptNumber) {
    return rows.numbered(receiptNumber);
  }

  /// The latest return of a till session.
  @RolesAllowed(Role.IS_MEMBER)
  public Optional<Return> latest(TillSession session) {
    return rows.latest(session);
  }

  /// The returns of a sale.
  @RolesAllowed(Role.IS_MEMBER)
  public List<Return> ofSale(String saleId) {
    return rows.ofSale(saleId);
  }

  /// The returns of the business days `from` through `to`, the latest first, at most `limit`.
  @RolesAllowed(Role.IS_MEMBER)
  public List<Return> between(LocalDate from, LocalDate to, int limit) {
    return rows.between(from, to, limit);
  }

  private ReturnAnswer again(String fact) {
    FactReference made = FactReference.parse(fact);
    String returnId = made.id();
    Optional<Sale> exchange =
        made instanceof FactReference.Part with ? sales.find(with.name()) : Optional.empty();
    return new ReturnAnswer.Returned(rows.find(returnId).orElseThrow(), exchange);
  }
}
