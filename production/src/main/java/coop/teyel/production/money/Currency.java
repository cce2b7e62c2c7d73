package coop.teyel.production.money;

import java.util.Locale;

/// What money is counted in: a currency of ISO 4217, or a community's own.
///
/// @param code the code as stored, for example `TRY`
/// @param decimals digits after the point of the main unit, 0 to 4
/// @param sign what people read, for example ₺
public record Currency(String code, int decimals, String sign) {

  /// Turkish lira.
  public static final Currency TRY = new Currency("TRY", 2, "₺");

  /// Euro.
  public static final Currency EUR = new Currency("EUR", 2, "€");

  /// Pound sterling.
  public static final Currency GBP = new Currency("GBP", 2, "£");

  /// Refuses decimals outside 0 to 4 and an empty code.
  public Currency {
    if (code.isBlank() || decimals < 0 || decimals > 4) {
      throw new IllegalArgumentException("not a unit of money: " + code + ", " + decimals);
    }
  }

  /// The unit with that code.
  public static Currency of(String code) {
    return switch (code.toUpperCase(Locale.ROOT)) {
      case "TRY" -> TRY;
      case "EUR" -> EUR;
      case "GBP" -> GBP;
      default -> throw new IllegalArgumentException("unknown currency: " + code);
    };
  }

  /// How many smallest units make one main unit: 100 for lira and euro.
  public long scale() {
    long scale = 1;
    for (int i = 0; i < decimals; i++) {
      scale *= 10;
    }
    return scale;
  }
}
