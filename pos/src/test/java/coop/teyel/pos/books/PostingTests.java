package coop.teyel.pos.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PostingTests {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 9);

  @Test
  void cannotBeMadeUnbalanced() {
    Posting.Draft draft =
        Posting.on(DAY, EntryKind.COST, "")
            .debit(Account.RENT, lira(100))
            .credit(Account.BANK, lira(99));
    assertThatThrownBy(draft::balanced).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void neverMixesCurrencies() {
    Posting.Draft draft =
        Posting.on(DAY, EntryKind.COST, "")
            .debit(Account.RENT, lira(100))
            .credit(Account.BANK, Money.ofMinor(100, Currency.EUR));
    assertThatThrownBy(draft::balanced).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void leavesLinesOfNothingOut() {
    Posting posting =
        Posting.on(DAY, EntryKind.SALE, "sale")
            .debit(Account.CASH, lira(50))
            .credit(Account.ROUNDING, lira(0))
            .credit(Account.SALES, lira(50), "Dress")
            .balanced();
    assertThat(posting.lines())
        .extracting(Posting.Line::account)
        .containsExactly(Account.CASH, Account.SALES);
  }

  @Test
  void refusesTextsThatDoNotFit() {
    Posting.Draft draft = Posting.on(DAY, EntryKind.COST, "").noting("x".repeat(201));
    assertThatThrownBy(draft::balanced).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void reversedTwiceIsTheSame() {
    Posting posting =
        Posting.on(DAY, EntryKind.COST, "")
            .debit(Account.RENT, lira(100))
            .credit(Account.BANK, lira(100))
            .balanced();
    assertThat(posting.reversed(DAY, "typing slip").reversed(DAY, "")).isEqualTo(posting);
  }

  private static Money lira(long kurus) {
    return Money.ofMinor(kurus, Currency.TRY);
  }
}
