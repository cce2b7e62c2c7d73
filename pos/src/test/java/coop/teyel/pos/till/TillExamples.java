package coop.teyel.pos.till;

import static coop.teyel.pos.books.BookExamples.kurus;

import coop.teyel.pos.books.Account;
import coop.teyel.pos.books.BookExamples;
import coop.teyel.pos.books.EntryKind;
import coop.teyel.pos.books.Journal;
import coop.teyel.pos.books.Posting;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.MemberExamples;
import coop.teyel.production.money.Coins;
import coop.teyel.production.money.Coins.Counted;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import coop.teyel.production.stock.StallAnswer;
import coop.teyel.production.stock.StallId;
import coop.teyel.production.stock.Stock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Tills in any state, made through the public verbs; Amal sells.
@Component
public class TillExamples {

  private final Till till;
  private final Closings closings;
  private final Journal journal;
  private final Stock stock;
  private final BookExamples books;

  TillExamples(Till till, Closings closings, Journal journal, Stock stock, BookExamples books) {
    this.stock = stock;
    this.till = till;
    this.closings = closings;
    this.journal = journal;
    this.books = books;
  }

  /// A stall that no other test knows.
  public StallId anyStall() {
    String name = "Stall " + UUID.randomUUID().toString().substring(0, 8);
    StallAnswer answer =
        MemberExamples.as(books.cast().zehra(), () -> stock.addStall(CommandId.fresh(), name));
    return ((StallAnswer.Added) answer).stall().id();
  }

  /// A till that was just opened at a stall of its own.
  public TillSession opened(long floatKurus) {
    return opened(anyStall(), floatKurus);
  }

  /// A till that was just opened at that stall.
  public TillSession opened(StallId stall, long floatKurus) {
    Till.OpenAnswer answer = as(() -> till.open(CommandId.fresh(), stall, kurus(floatKurus)));
    return ((Till.OpenAnswer.Opened) answer).session();
  }

  /// Cash of a sale (or a return, where it is negative), with its entry, as selling does it.
  public void took(TillSession session, long cashKurus) {
    Money cash = kurus(cashKurus);
    EntryKind kind = cash.isNegative() ? EntryKind.RETURN : EntryKind.SALE;
    as(() ->
        books.inTransaction(() -> {
          till.took(session.id(), cash, "ticket");
          return journal.post(
              Posting.on(session.day(), kind, "ticket")
                  .debit(Account.CASH, cash)
                  .credit(Account.SALES, cash, books.design("Dress"))
                  .balanced());
        }));
  }

  /// Closes a till with so much in it, counted piece by piece.
  public Closing closed(TillSession session, long countedKurus) {
    counted(session, countedKurus);
    Closings.Answer answer =
        as(() -> closings.close(CommandId.fresh(), session.id(), pieces(countedKurus)));
    return ((Closings.Answer.Closed) answer).closing();
  }

  /// Saves a count of so much in the place of what was counted before.
  public void counted(TillSession session, long kurus) {
    as(() -> {
      for (Counted before : closings.count(session.id())) {
        if (before.count() > 0) {
          closings.count(session.id(), before.coin(), 0);
        }
      }
      pieces(kurus).forEach(it -> closings.count(session.id(), it.coin(), it.count()));
      return session;
    });
  }

  /// Notes and coins that make up so much; five-kuruş pieces are the smallest.
  public static List<Counted> pieces(long kurus) {
    return Coins.handOver(Money.ofMinor(kurus, Currency.TRY));
  }

  /// Does something as Amal.
  public <T> T as(Supplier<T> act) {
    Member amal = books.cast().amal();
    return MemberExamples.as(amal, act);
  }
}
