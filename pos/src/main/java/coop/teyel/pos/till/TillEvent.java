package coop.teyel.pos.till;

import coop.teyel.production.money.Money;
import coop.teyel.production.stock.StallId;
import java.time.Instant;

/// Something happened to a till. Published within the act, for those who listen after its commit.
public sealed interface TillEvent {

  /// Why cash went into a till or out of it.
  enum Occasion {
    /// the till was opened with a float
    FLOAT,
    /// a sale, or the sale of an exchange
    SALE,
    /// a return, or the return of an exchange
    RETURN,
    /// somebody put cash in between, or took some out, for a [CashReason]
    BETWEEN
  }

  /// Cash went into a till, or out of it where it is negative; never zero.
  record CashChanged(Instant at, Occasion occasion, Money cash) implements TillEvent {}

  /// The till of a stall was closed.
  record Closed(StallId stall) implements TillEvent {}
}
