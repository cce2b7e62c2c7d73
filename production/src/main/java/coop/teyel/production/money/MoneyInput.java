package coop.teyel.production.money;

/// What somebody typed as a sum: read, or refused with the reason.
///
/// Both decimal marks (`,` `.` and the Arabic `٫`), groups of three, and Western, Arabic-Indic and
/// Persian digits are understood. One mark followed by exactly three digits is a group where the
/// number could not have three decimals: `1.250` is one thousand two hundred and fifty.
public sealed interface MoneyInput {

  /// It is a sum.
  record Read(Money money) implements MoneyInput {}

  /// Nothing was typed.
  record Empty() implements MoneyInput {}

  /// It is not a number, or could be read in two ways.
  record NotANumber() implements MoneyInput {}

  /// It has more digits after the mark than the currency has.
  record TooFine(int decimals) implements MoneyInput {}

  /// It is less than nothing.
  record Negative() implements MoneyInput {}

  /// It is more than the program takes.
  record TooLarge() implements MoneyInput {}

  /// Reads `text` as a sum of `unit`.
  static MoneyInput read(String text, Currency currency) {
    String folded = SumDigits.fold(text);
    if (folded.isEmpty()) {
      return new Empty();
    }
    boolean negative = folded.startsWith("-") || folded.startsWith("\u2212");
    String number = negative ? folded.substring(1) : folded;
    if (!SumDigits.SHAPE.matcher(number).matches()) {
      return new NotANumber();
    }
    return negative ? new Negative() : SumDigits.read(number, currency);
  }
}
