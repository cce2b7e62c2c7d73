package coop.teyel.pos.sales.ui;

import coop.teyel.production.money.Coins;
import coop.teyel.production.money.Money;
import coop.teyel.production.money.MoneyText;
import java.util.List;
import java.util.Locale;

/// Sums as the stall's screens show them.
public final class Amounts {

  private static final String ISOLATE_LTR = "\u2066";
  private static final String END_ISOLATE = "\u2069";
  private static final int QUICK = 4;

  private Amounts() {}

  /// A sum within a sentence or on a button: left to right whatever is around it.
  public static String within(Money sum, Locale reader) {
    return ISOLATE_LTR + MoneyText.withSign(sum, reader) + END_ISOLATE;
  }

  /// What a customer is likely to hand over for `due` when she has not the exact sum: the next
  /// multiple of each note, the smallest first, at most four.
  static List<Money> likely(Money due) {
    List<Money> sums =
        Coins.of(due.currency()).stream()
            .filter(Coins.Coin::isNote)
            .map(note -> nextMultiple(due, note.value()))
            .filter(sum -> sum.compareTo(due) > 0)
            .distinct()
            .sorted()
            .toList();
    return sums.subList(Math.max(0, sums.size() - QUICK), sums.size());
  }

  private static Money nextMultiple(Money due, Money note) {
    return note.times(Math.ceilDiv(due.minor(), note.minor()));
  }
}
