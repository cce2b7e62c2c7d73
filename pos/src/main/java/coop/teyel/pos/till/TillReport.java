package coop.teyel.pos.till;

import coop.teyel.production.money.Money;

/// A look into a till (the X of a till's papers): what its rows say, without a count.
///
/// @param sales cash taken for sales, less change; `returns` cash handed back, as a negative sum
/// @param in cash put in; `out` cash taken out, as a negative sum
/// @param tickets how many sales had cash; `refunds` how many returns had
public record TillReport(
    TillSession session,
    Money sales,
    Money returns,
    Money in,
    Money out,
    long tickets,
    long refunds) {

  /// What should be in the till.
  public Money expected() {
    return session.float_().plus(sales).plus(returns).plus(in).plus(out);
  }
}
