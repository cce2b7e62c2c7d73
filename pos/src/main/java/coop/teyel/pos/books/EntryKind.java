package coop.teyel.pos.books;

/// What an entry is about. The counter-entry of an entry has its kind.
public enum EntryKind {
  /// a ticket at a stall
  SALE(false),
  /// a garment that came back
  RETURN(false),
  /// cash put into a till when it was opened
  FLOAT(false),
  /// cash put into an open till
  CASH_IN(false),
  /// cash taken out of an open till
  CASH_OUT(false),
  /// what was counted above or below what should have been in a till
  DIFFERENCE(false),
  /// the counted cash of a closed till, on its way to the cash box
  CASH_UP(false),
  /// a cost that somebody entered
  COST(true),
  /// money that somebody moved from one account to another
  MOVED(true);

  private final boolean byHand;

  EntryKind(boolean byHand) {
    this.byHand = byHand;
  }

  /// Whether people enter it, and so may counter it, themselves. The others are corrected where
  /// they were made: a sale by a return, a till by cash in and out.
  public boolean isByHand() {
    return byHand;
  }
}
