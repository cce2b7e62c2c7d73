package coop.teyel.pos.payments;

import coop.teyel.production.money.Coins;
import coop.teyel.production.money.Money;
import java.util.List;

/// What a customer hands over, before it is known whether it is enough.
///
/// @param sum of notes and coins, or what the card terminal is to take; never negative
public record Tendered(Payment.Tender tender, Money sum) {

  private static final int LIKELY = 4;

  /// Refuses a sum below zero: screens do not let one be typed.
  public Tendered {
    if (sum.isNegative()) {
      throw new IllegalArgumentException("nobody hands over less than nothing");
    }
  }

  /// Notes and coins.
  public static Tendered cash(Money sum) {
    return new Tendered(Payment.Tender.CASH, sum);
  }

  /// By the outside terminal.
  public static Tendered card(Money sum) {
    return new Tendered(Payment.Tender.CARD, sum);
  }

  /// The sums of cash that a customer is likely to hand over for `due` when she has not the exact
  /// sum: the next multiple of each note, the smallest first, at most four.
  public static List<Tendered> likelyCash(Money due) {
    List<Money> sums =
        Coins.of(due.currency()).stream()
            .filter(Coins.Coin::isNote)
            .map(note -> nextMultiple(due, note.value()))
            .filter(sum -> sum.compareTo(due) > 0)
            .distinct()
            .sorted()
            .toList();
    return sums.subList(Math.max(0, sums.size() - LIKELY), sums.size()).stream()
        .map(Tendered::cash)
        .toList();
  }

  private static Money nextMultiple(Money due, Money note) {
    return note.times(Math.ceilDiv(due.minor(), note.minor()));
  }

  public static Tendered exchange(Money sum) {
    return new Tendered(Payment.Tender.EXCHANGE, sum);
  }
}
