package coop.teyel.pos.books;

import coop.teyel.production.designs.DesignExamples;
import coop.teyel.production.designs.Designs;
import coop.teyel.production.members.CoopSetup;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.MemberExamples;
import coop.teyel.production.members.Members;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Entries for tests, made through the public verbs.
@Component
public class BookExamples {

  private final Journal journal;
  private final Designs designs;
  private final MemberExamples cast;
  private final TransactionTemplate transaction;

  BookExamples(
      Journal journal,
      Designs designs,
      CoopSetup setup,
      Members members,
      PlatformTransactionManager transactions) {
    this.journal = journal;
    this.designs = designs;
    this.cast = new MemberExamples(setup, members);
    this.transaction = new TransactionTemplate(transactions);
  }

  /// The people of all tests.
  public MemberExamples cast() {
    return cast;
  }

  /// So many kuruş.
  public static Money kurus(long minor) {
    return Money.ofMinor(minor, Currency.TRY);
  }

  /// Enters a posting as Amal, who sells.
  public EntryId posted(Posting posting) {
    Member amal = cast.amal();
    return MemberExamples.as(amal, () -> inTransaction(() -> journal.post(posting)));
  }

  /// A garment of that design, sold for cash.
  public EntryId sold(LocalDate day, String design, long kurus) {
    return posted(
        Posting.on(day, EntryKind.SALE, "sale")
            .debit(Account.CASH, kurus(kurus))
            .credit(Account.SALES, kurus(kurus), design(design))
            .balanced());
  }

  /// The id of the design with that name; it is made where it is not there yet.
  public String design(String name) {
    return new DesignExamples(designs, cast.zehra()).named(name).id().value();
  }

  /// Does something in one transaction, as a feature's act would.
  public <T> T inTransaction(Supplier<T> act) {
    T result = transaction.execute(_ -> act.get());
    if (result == null) {
      throw new IllegalStateException("an act answers");
    }
    return result;
  }
}
