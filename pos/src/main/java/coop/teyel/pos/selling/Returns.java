package coop.teyel.pos.selling;

import coop.teyel.pos.selling.Payment.Tender;
import coop.teyel.production.facts.Acts;
import coop.teyel.production.facts.CommandId;
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

  private final TakingBack takingBack;
  private final RefundRows rows;
  private final SaleRows sales;
  private final Baskets baskets;
  private final Acts acts;

  Returns(TakingBack takingBack, RefundRows rows, SaleRows sales, Baskets baskets, Acts acts) {
    this.takingBack = takingBack;
    this.rows = rows;
    this.sales = sales;
    this.baskets = baskets;
    this.acts = acts;
  }

  /// Takes lines of a sale back and hands out what was paid for them: in cash down to the smallest
  /// coin, or the exact sum by card.
  @RolesAllowed(Role.IS_SELLER)
  public RefundAnswer refund(CommandId command, Refund.Wish wish, Tender tender) {
    return acts.once(command, () -> takingBack.refund(wish, tender), this::again);
  }

  /// Takes lines of a sale back and sells a basket on the same ticket: only the difference changes
  /// hands.
  ///
  /// @param given what the customer hands over when the basket costs more
  /// @param out how the difference is handed out when the basket costs less
  @RolesAllowed(Role.IS_SELLER)
  public RefundAnswer exchange(
      CommandId command, Refund.Wish wish, BasketId basket, List<Tendered> given, Tender out) {
    return acts.once(
        command, () -> takingBack.exchange(wish, baskets.get(basket), given, out), this::again);
  }

  /// The lines of a sale that came back already.
  @RolesAllowed(Role.IS_MEMBER)
  public Set<Integer> returned(String saleId) {
    return rows.returned(saleId);
  }

  /// A refund by its id.
  @RolesAllowed(Role.IS_MEMBER)
  public Optional<Refund> find(String refundId) {
    return rows.find(refundId);
  }

  /// A refund by the number on its paper.
  @RolesAllowed(Role.IS_MEMBER)
  public Optional<Refund> numbered(long receiptNumber) {
    return rows.numbered(receiptNumber);
  }

  /// The refunds of a sale.
  @RolesAllowed(Role.IS_MEMBER)
  public List<Refund> ofSale(String saleId) {
    return rows.ofSale(saleId);
  }

  /// The refunds of the business days `from` through `to`, the latest first, at most `limit`.
  @RolesAllowed(Role.IS_MEMBER)
  public List<Refund> between(LocalDate from, LocalDate to, int limit) {
    return rows.between(from, to, limit);
  }

  private RefundAnswer again(String fact) {
    int space = fact.indexOf(' ');
    String refund = space < 0 ? fact : fact.substring(0, space);
    Optional<Sale> exchange = space < 0 ? Optional.empty() : sales.find(fact.substring(space + 1));
    return new RefundAnswer.Refunded(rows.find(refund).orElseThrow(), exchange);
  }
}
