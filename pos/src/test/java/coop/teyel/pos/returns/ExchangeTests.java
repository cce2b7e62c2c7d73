package coop.teyel.pos.returns;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.Seeds;
import coop.teyel.pos.payments.Payment.Tender;
import coop.teyel.pos.payments.Tendered;
import coop.teyel.pos.payments.Ticket;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeTests {

  @ParameterizedTest(name = "{0} taken, {1} by card, {2} brought back")
  @CsvSource({
    // total, byCard, worth, difference, cashDue, exchanged, refunded
    "1300, 0, 650, 650, 650, 650, 0",
    "1300, 100, 650, 550, 550, 650, 0",
    "650, 0, 650, 0, 0, 650, 0",
    "650, 0, 1300, -650, 0, 650, 650",
    "650, 650, 650, -650, 0, 0, 650",
    "650, 900, 650, -650, 0, 0, 650",
    "1003, 0, 1000, 3, 5, 1000, 0",
    "1000, 0, 0, 1000, 1000, 0, 0"
  })
  void onlyTheDifferenceChangesHands(
      long total,
      long byCard,
      long worth,
      long difference,
      long cashDue,
      long exchanged,
      long refunded) {
    Exchange exchange = exchange(total, byCard, worth);
    assertThat(exchange.difference()).isEqualTo(kurus(difference));
    assertThat(exchange.isOwing()).isEqualTo(difference > 0);
    assertThat(exchange.cashDue()).isEqualTo(kurus(cashDue));
    assertThat(exchange.exchanged()).isEqualTo(kurus(exchanged));
    assertThat(exchange.refunded()).isEqualTo(kurus(refunded));
  }

  @Test
  void theCardTakesWhatIsLeftBesideWhatItTookBefore() {
    assertThat(exchange(1300, 100, 650).withCard()).containsExactly(Tendered.card(kurus(650)));
    assertThat(exchange(650, 100, 650).withCard()).containsExactly(Tendered.card(kurus(100)));
  }

  @Test
  void cashStandsBesideWhatTheCardTookBefore() {
    assertThat(exchange(1300, 100, 650).withCash(Tendered.cash(kurus(600))))
        .containsExactly(Tendered.cash(kurus(600)), Tendered.card(kurus(100)));
  }

  @Test
  void whatIsGivenSettlesTheTicketWhateverIsExchanged() {
    RandomGenerator random = Seeds.seeded("exchanges");
    for (int i = 0; i < 2_000; i++) {
      long total = random.nextLong(2_000_00);
      Exchange exchange = exchange(total, random.nextLong(total + 1), random.nextLong(2_000_00));
      assertThat(exchange.exchanged().plus(exchange.refunded())).isEqualTo(exchange.worth());
      Money exchanged = exchange.exchanged();
      List<Tendered> card = exchange.withCard();
      assertThat(exchange.ticket().given(card, Tender.CARD).plus(exchanged))
          .as("%s", exchange)
          .isEqualTo(exchange.ticket().total());
      Money due = exchange.ticket().cashDue(exchanged.plus(exchange.byCard()));
      assertThat(exchange.cashDue()).as("%s", exchange).isEqualTo(due);
    }
  }

  private static Exchange exchange(long total, long byCard, long worth) {
    Ticket ticket = new Ticket(Currency.TRY, List.of(kurus(total)), kurus(0));
    return new Exchange(ticket, kurus(byCard), kurus(worth));
  }

  private static Money kurus(long minor) {
    return Money.ofMinor(minor, Currency.TRY);
  }
}
