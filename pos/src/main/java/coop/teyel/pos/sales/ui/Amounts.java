package coop.teyel.pos.sales.ui;

import coop.teyel.production.money.Money;
import coop.teyel.production.money.MoneyText;
import java.util.Locale;

/// Sums as the stall's screens show them.
public final class Amounts {

  private static final String ISOLATE_LTR = "\u2066";
  private static final String END_ISOLATE = "\u2069";

  private Amounts() {}

  /// A sum within a sentence or on a button: left to right whatever is around it.
  public static String within(Money sum, Locale reader) {
    return ISOLATE_LTR + MoneyText.withSign(sum, reader) + END_ISOLATE;
  }
}
