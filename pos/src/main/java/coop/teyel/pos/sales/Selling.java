package coop.teyel.pos.sales;

import coop.teyel.pos.baskets.BasketId;
import coop.teyel.pos.baskets.Baskets;
import coop.teyel.pos.baskets.ScanAnswer;
import coop.teyel.pos.baskets.Scanning;
import coop.teyel.pos.payments.Tendered;
import coop.teyel.pos.till.TillSession;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.IdempotentCommands;
import coop.teyel.production.members.Role;
import coop.teyel.production.scans.Scan;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Scan, choose, pay: what a seller does, and the sales that come of it.
@Service
@DenyAll
public class Selling {

  private final Baskets baskets;
  private final Scanning scanning;
  private final Checkout checkout;
  private final SaleRows rows;
  private final IdempotentCommands commands;

  Selling(
      Baskets baskets,
      Scanning scanning,
      Checkout checkout,
      SaleRows rows,
      IdempotentCommands commands) {
    this.baskets = baskets;
    this.scanning = scanning;
    this.checkout = checkout;
    this.rows = rows;
    this.commands = commands;
  }

  /// Puts the scanned garment into an open basket; any text is answered.
  @RolesAllowed(Role.IS_SELLER)
  public ScanAnswer scan(CommandId command, BasketId basket, Scan scan) {
    return commands.once(command, () -> scanning.scan(basket, scan), scanning::again);
  }

  /// Puts the stall's oldest piece of that look into an open basket, for a garment without a
  /// readable label. The line is marked as not scanned.
  @RolesAllowed(Role.IS_SELLER)
  public ScanAnswer choose(
      CommandId command, BasketId basket, String design, String size, String colour) {
    return commands.once(
        command, () -> scanning.choose(basket, design, size, colour), scanning::again);
  }

  /// Pays an open basket. The sale is stored, whole, when this answers [PayAnswer.Paid].
  @RolesAllowed(Role.IS_SELLER)
  public PayAnswer pay(CommandId command, BasketId basket, List<Tendered> given) {
    return commands.once(
        command,
        () -> checkout.pay(baskets.get(basket), given),
        fact -> new PayAnswer.Paid(get(fact)));
  }

  /// A sale that must exist.
  @RolesAllowed(Role.IS_MEMBER)
  public Sale get(String saleId) {
    return find(saleId).orElseThrow();
  }

  /// A sale by its id.
  @RolesAllowed(Role.IS_MEMBER)
  public Optional<Sale> find(String saleId) {
    return rows.find(saleId);
  }

  /// The sale that a basket became.
  @RolesAllowed(Role.IS_SELLER)
  public Optional<Sale> ofBasket(BasketId basket) {
    return rows.ofBasket(basket);
  }

  /// The latest sale of a till session.
  @RolesAllowed(Role.IS_MEMBER)
  public Optional<Sale> latest(TillSession session) {
    return rows.latest(session);
  }

  /// The latest sale with that number on its receipt; two nodes may have given it out.
  @RolesAllowed(Role.IS_MEMBER)
  public Optional<Sale> numbered(long receiptNumber) {
    return rows.numbered(receiptNumber);
  }

  /// The last sale of a garment.
  @RolesAllowed(Role.IS_MEMBER)
  public Optional<Sale> lastOf(String code) {
    return rows.lastOf(code);
  }

  /// The sales of the business days `from` through `to`, the latest first, at most `limit`.
  @RolesAllowed(Role.IS_MEMBER)
  public List<Sale> between(LocalDate from, LocalDate to, int limit) {
    return rows.between(from, to, limit);
  }
}
