package coop.teyel.pos.customer;

import coop.teyel.pos.baskets.Basket;
import coop.teyel.pos.baskets.Baskets;
import coop.teyel.pos.payments.Payment.Tender;
import coop.teyel.pos.returns.Return;
import coop.teyel.pos.returns.Returns;
import coop.teyel.pos.sales.Sale;
import coop.teyel.pos.sales.Selling;
import coop.teyel.pos.till.Till;
import coop.teyel.pos.till.TillSession;
import coop.teyel.production.members.Role;
import coop.teyel.production.money.Money;
import coop.teyel.production.stock.StallId;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// The side of the table where the customers stand: what they see of what their seller does,
/// derived from the facts each time.
///
/// Where two sell at one stall, it is the basket that was served last. What was paid is shown until
/// the next customer is served.
@Service
@DenyAll
public class CustomerDisplays {

  private final FocusByStall focuses;
  private final Till till;
  private final Baskets baskets;
  private final Selling sales;
  private final Returns returns;

  CustomerDisplays(
      FocusByStall focuses, Till till, Baskets baskets, Selling sales, Returns returns) {
    this.focuses = focuses;
    this.till = till;
    this.baskets = baskets;
    this.sales = sales;
    this.returns = returns;
  }

  /// What the customers of a stall see now.
  @RolesAllowed(Role.IS_SELLER)
  public CustomerDisplayState shown(StallId stall) {
    return till.present(stall).map(this::shown).orElseGet(CustomerDisplayState.Welcome::new);
  }

  private CustomerDisplayState shown(TillSession session) {
    StallId stall = session.stall();
    return switch (focuses.at(stall, () -> latest(session))) {
      case Focus.OnTicket(CustomerDisplayState settled) -> settled;
      case Focus.OnBasket focus -> served(baskets.served(stall), Optional.of(focus));
      case Focus.Anything _ -> served(baskets.served(stall), Optional.empty());
    };
  }

  /// The basket in focus while it is open and something is in it, or else the latest of the others.
  private static CustomerDisplayState served(List<Basket> open, Optional<Focus.OnBasket> focus) {
    return focus
        .flatMap(wanted -> open.stream().filter(it -> it.id().equals(wanted.basket())).findFirst())
        .flatMap(basket -> served(basket, focus.flatMap(Focus.OnBasket::returned)))
        .or(() ->
            open.reversed().stream()
                .flatMap(it -> served(it, Optional.empty()).stream())
                .findFirst())
        .orElseGet(CustomerDisplayState.Welcome::new);
  }

  private static Optional<CustomerDisplayState> served(Basket basket, Optional<Money> returned) {
    if (returned.isPresent()) {
      Money otherwise = basket.byCard().plus(returned.get());
      return Optional.of(new CustomerDisplayState.Paying(basket, basket.cashDue(otherwise)));
    }
    return basket.lines().isEmpty()
        ? Optional.empty()
        : Optional.of(new CustomerDisplayState.Choosing(basket));
  }

  /// After a start: the last ticket of the session, unless a basket was begun after it.
  private Focus latest(TillSession session) {
    Optional<Sale> sale = sales.latest(session);
    Optional<Return> returned =
        returns.latest(session).filter(it -> sale.isEmpty() || isLater(it, sale.get()));
    return returned
        .map(it -> settled(session, it.at(), new CustomerDisplayState.Refunded(it)))
        .or(() -> sale.map(it -> settled(session, it.at(), new CustomerDisplayState.Paid(it))))
        .orElseGet(Focus.Anything::new);
  }

  private Focus settled(TillSession session, Instant at, CustomerDisplayState ticket) {
    return baskets.isBegunAfter(session.stall(), at)
        ? new Focus.Anything()
        : new Focus.OnTicket(ticket);
  }

  /// An exchange numbers its return first; what it hands out is shown rather than its sale.
  private static boolean isLater(Return returned, Sale sale) {
    boolean isOneTicket =
        returned.receiptNumber() + 1 == sale.receiptNumber()
            && sale.payments().stream().anyMatch(it -> it.tender() == Tender.EXCHANGE);
    return returned.receiptNumber() > sale.receiptNumber()
        || (isOneTicket && !returned.handedOut().isZero());
  }
}
