package coop.teyel.production.money;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/// The notes and coins of a currency, dearest first: for counting a till and handing over change.
public final class Coins {

  private Coins() {}

  /// The notes and coins in use.
  public static List<Coin> of(Currency currency) {
    return switch (currency.code()) {
      case "TRY" -> coins(currency, 500, 20000, 10000, 5000, 2000, 1000, 500, 100, 50, 25, 10, 5);
      case "GBP" -> coins(currency, 500, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1);
      default ->
          coins(currency, 500, 20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1);
    };
  }

  /// The smallest sum that can be handed over.
  public static Money smallest(Currency currency) {
    return of(currency).getLast().value();
  }

  /// The fewest notes and coins that make `change`, dearest first; `change` is not negative.
  ///
  /// Greedy, which is the fewest for these series of denominations. What is smaller than the
  /// smallest coin is left out.
  public static List<Counted> handOver(Money change) {
    List<Counted> pieces = new ArrayList<>();
    long left = change.minor();
    for (Coin coin : of(change.currency())) {
      long count = left / coin.value().minor();
      if (count > 0) {
        pieces.add(new Counted(coin, count));
        left -= count * coin.value().minor();
      }
    }
    return pieces;
  }

  /// What pieces are worth together.
  public static Money total(List<Counted> pieces, Currency currency) {
    return pieces.stream().map(Counted::value).reduce(Money.zero(currency), Money::plus);
  }

  private static List<Coin> coins(Currency currency, long smallestNote, long... values) {
    return LongStream.of(values)
        .mapToObj(value -> new Coin(Money.ofMinor(value, currency), value >= smallestNote))
        .toList();
  }

  /// One kind of note or coin.
  public record Coin(Money value, boolean isNote) {}

  /// So many of one kind.
  public record Counted(Coin coin, long count) {

    /// What they are worth together.
    public Money value() {
      return coin.value().times(count);
    }
  }
}
