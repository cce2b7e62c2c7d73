package coop.teyel.pos.till;

import coop.teyel.pos.books.Account;
import coop.teyel.pos.books.EntryKind;
import coop.teyel.pos.books.Journal;
import coop.teyel.pos.books.Posting;
import coop.teyel.production.money.Money;
import org.springframework.stereotype.Component;

/// What a closing means in the books: the difference on an entry of its own, then the counted cash
/// on its way to the cash box. Afterwards nothing of this till is left on [Account#CASH].
@Component
class ClosingEntries {

  private final Journal journal;

  ClosingEntries(Journal journal) {
    this.journal = journal;
  }

  void post(Closing closing) {
    postUnlessNothing(
        closing, EntryKind.DIFFERENCE, Account.CASH, Account.CASH_DIFFERENCE, closing.difference());
    postUnlessNothing(
        closing, EntryKind.CASH_UP, Account.CASH_BOX, Account.CASH, closing.counted());
  }

  private void postUnlessNothing(
      Closing closing, EntryKind kind, Account debit, Account credit, Money sum) {
    if (!sum.isZero()) {
      journal.post(
          Posting.on(closing.day(), kind, closing.look().session().id())
              .noting("Z " + closing.z())
              .debit(debit, sum)
              .credit(credit, sum)
              .balanced());
    }
  }
}
