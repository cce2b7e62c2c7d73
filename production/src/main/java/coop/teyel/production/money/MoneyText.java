package coop.teyel.production.money;

import java.util.Locale;
import java.util.Set;

/// Shows money to people: Western digits in every language, the decimal mark of the language.
public final class MoneyText {

  private static final Set<String> POINT_LANGUAGES = Set.of("en", "ar");

  private MoneyText() {}

  /// With its sign, for example `1.250,50 ₺` in Turkish and `1,250.50 ₺` in English.
  public static String withSign(Money money, Locale locale) {
    return plain(money, locale) + "\u00a0" + money.currency().sign();
  }

  /// Without a sign, for columns whose heading names the currency.
  public static String plain(Money money, Locale locale) {
    boolean point = POINT_LANGUAGES.contains(locale.getLanguage());
    long scale = money.currency().scale();
    long abs = Math.absExact(money.minor());
    String whole = grouped(Long.toString(abs / scale), point ? ',' : '.');
    String text =
        money.currency().decimals() == 0
            ? whole
            : whole + (point ? '.' : ',') + padded(abs % scale, money.currency().decimals());
    return money.isNegative() ? "-" + text : text;
  }

  /// For machines: a point, no groups, for example `-1250.50`.
  public static String machine(Money money) {
    long scale = money.currency().scale();
    long abs = Math.absExact(money.minor());
    String text =
        money.currency().decimals() == 0
            ? Long.toString(abs)
            : abs / scale + "." + padded(abs % scale, money.currency().decimals());
    return money.isNegative() ? "-" + text : text;
  }

  private static String grouped(String digits, char mark) {
    StringBuilder text = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      text.insert(i, mark);
    }
    return text.toString();
  }

  private static String padded(long value, int digits) {
    String text = Long.toString(value);
    return "0".repeat(digits - text.length()) + text;
  }
}
