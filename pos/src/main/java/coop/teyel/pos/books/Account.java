package coop.teyel.pos.books;

/// Where money is kept, comes from and goes to.
public enum Account {
  /// notes and coins in the tills
  CASH(Kind.MONEY),
  /// the co-op's cash box: floats come out of it, the cash of a closed till goes into it
  CASH_BOX(Kind.MONEY),
  /// taken by the outside card terminal, not yet seen at the bank
  CARD(Kind.MONEY),
  /// the bank account
  BANK(Kind.MONEY),
  /// sold garments, net of discounts and returns; each line is about a design
  SALES(Kind.INCOME),
  /// what rounding cash to the smallest coin brought or cost
  ROUNDING(Kind.INCOME),
  /// what was counted at a close above (income) or below what should have been there
  CASH_DIFFERENCE(Kind.INCOME),
  /// gifts and whatever else comes in
  OTHER_INCOME(Kind.INCOME),
  /// fabric, thread, trims
  FABRIC(Kind.COST),
  /// rent of the workshop
  RENT(Kind.COST),
  /// electricity
  ELECTRICITY(Kind.COST),
  /// any other cost
  OTHER_COST(Kind.COST),
  /// what the co-op or its members brought in themselves
  OWN_FUNDS(Kind.OWN);

  private final Kind kind;

  Account(Kind kind) {
    this.kind = kind;
  }

  /// What kind of account it is.
  public Kind kind() {
    return kind;
  }

  /// The kinds of accounts. Debits raise MONEY and COST, credits raise INCOME and OWN.
  public enum Kind {
    /// where money is
    MONEY,
    /// where it came from
    INCOME,
    /// where it went
    COST,
    /// what was brought in
    OWN
  }
}
