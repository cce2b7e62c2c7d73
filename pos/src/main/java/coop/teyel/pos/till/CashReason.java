package coop.teyel.pos.till;

import coop.teyel.pos.books.Account;

/// Why cash is put into an open till or taken out of it.
public enum CashReason {
  /// change brought from the cash box
  FROM_BOX(true, Account.CASH_BOX),
  /// somebody gave it
  GIFT(true, Account.OTHER_INCOME),
  /// too much cash in the till: brought to the cash box
  TO_BOX(false, Account.CASH_BOX),
  /// something small was paid: bags, tea, a stall's fee
  PAID_COST(false, Account.OTHER_COST);

  private final boolean in;
  private final Account other;

  CashReason(boolean in, Account other) {
    this.in = in;
    this.other = other;
  }

  /// Whether cash comes into the till.
  public boolean isIn() {
    return in;
  }

  /// The other side of the entry.
  Account other() {
    return other;
  }
}
