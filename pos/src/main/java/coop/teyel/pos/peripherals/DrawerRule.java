package coop.teyel.pos.peripherals;

import coop.teyel.pos.till.TillEvent.Occasion;
import coop.teyel.production.money.Money;
import java.time.Duration;
import java.time.Instant;

/// The one rule about the cash drawer: it opens once, for a sale or a return that changed the cash
/// in the till, at most five seconds after it. The drawer on a port of its own opens, or where
/// there is none, whichever hangs on the printer.
///
/// For the float, for cash in between and for the count it stays shut: there is a key, and nobody
/// waits.
public final class DrawerRule {

  /// A drawer that opens later than this after the sale opens in front of somebody else.
  private static final Duration FRESH = Duration.ofSeconds(5);

  private DrawerRule() {}

  /// Whether an act at the till asks for the drawer.
  ///
  /// @param cash what the act put into the till, or took out where it is negative
  public static boolean isWanted(Occasion occasion, Money cash) {
    return switch (occasion) {
      case SALE, RETURN -> !cash.isZero();
      case FLOAT, BETWEEN -> false;
    };
  }

  /// Whether the paper of an act asks for the drawer.
  ///
  /// @param isCopy whether the paper was printed before
  public static boolean isWanted(Occasion occasion, Money cash, boolean isCopy) {
    return !isCopy && isWanted(occasion, cash);
  }

  /// Whether a drawer on a port of its own opens now for an act that asked for it.
  static boolean opensPort(boolean hasPort, Instant act, Instant now) {
    return hasPort && isFresh(act, now);
  }

  /// Whether a paper that asks for the drawer opens it when it is printed now: the one that hangs
  /// on the printer.
  public static boolean opensWithPaper(boolean hasPort, boolean isCopy, Instant act, Instant now) {
    return !hasPort && !isCopy && isFresh(act, now);
  }

  private static boolean isFresh(Instant act, Instant now) {
    return !now.isAfter(act.plus(FRESH));
  }
}
