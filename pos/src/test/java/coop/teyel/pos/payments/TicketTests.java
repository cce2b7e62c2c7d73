package coop.teyel.pos.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.teyel.hardware.Seeds;
import coop.teyel.pos.payments.Payment.Tender;
import coop.teyel.production.money.Coins;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketTests {

  @Test
  void spreadsADiscountOverTheLinesToTheLastKurus() {
    Ticket ticket = ticket(10_00, 33_33, 33_33, 33_33);
    assertThat(ticket.discounts()).containsExactly(kurus(3_34), kurus(3_33), kurus(3_33));
    assertThat(ticket.total()).isEqualTo(kurus(89_99));
  }

  @Test
  void cutsADiscountAboveTheTotal() {
    Ticket ticket = ticket(500, 100, 200);
    assertThat(ticket.total()).isEqualTo(kurus(0));
    assertThat(ticket.nets()).containsExactly(kurus(0), kurus(0));
  }

  @Test
  void roundsCashToTheNearestCoinAndHalfOfOneInTheCustomersFavour() {
    assertThat(ticket(0, 10_02).cashDue()).isEqualTo(kurus(10_00));
    assertThat(ticket(0, 10_03).cashDue()).isEqualTo(kurus(10_05));
    assertThat(ticket(0, 10_07).cashDue()).isEqualTo(kurus(10_05));
    assertThat(ticket(0, 10_08).cashDue()).isEqualTo(kurus(10_10));
  }

  @Test
  void nothingIsLeftWhenMoreThanTheTotalIsPaidOtherwise() {
    assertThat(ticket(0, 10_00).left(kurus(4_00))).isEqualTo(kurus(6_00));
    assertThat(ticket(0, 10_00).left(kurus(10_00))).isEqualTo(kurus(0));
    assertThat(ticket(0, 10_00).left(kurus(12_00))).isEqualTo(kurus(0));
  }

  @ParameterizedTest(name = "{0} by card, then {1}: {2}")
  @CsvSource({
    "0, , 1000", // all of it
    "0, 400, 400",
    "0, 1000, 1000",
    "0, 2000, 1000", // no more than what is left
    "0, 0, 0",
    "400, , 1000",
    "400, 500, 900",
    "400, 900, 1000",
    "1200, , 1200", // it became cheaper after the card had paid
    "1200, 100, 1200"
  })
  void theCardTakesThePartThatIsAskedForOrAllThatIsLeft(long soFar, Long part, long then) {
    Optional<Money> asked = Optional.ofNullable(part).map(TicketTests::kurus);
    assertThat(ticket(0, 10_00).byCard(kurus(soFar), asked)).isEqualTo(kurus(then));
  }

  @Test
  void offersTheNextMultiplesOfNotesAboveTheSum() {
    assertThat(likely(645_00)).containsExactly(650_00L, 660_00L, 700_00L, 800_00L);
    assertThat(likely(200_00)).isEmpty();
    assertThat(likely(195_50)).containsExactly(200_00L);
  }

  @Test
  void neverRoundsACard() {
    assertThat(settled(ticket(0, 10_03), Tendered.card(kurus(10_03))).rounding())
        .isEqualTo(kurus(0));
  }

  @Test
  void roundsOnlyWhatACardLeavesToCash() {
    Settlement.Settled settled =
        settled(ticket(0, 10_03), Tendered.card(kurus(4_01)), Tendered.cash(kurus(10_00)));
    assertThat(settled.rounding()).isEqualTo(kurus(-2));
    assertThat(settled.payments())
        .containsExactly(
            new Payment(Tender.CASH, kurus(10_00), kurus(4_00)),
            Payment.given(Tender.CARD, kurus(4_01)));
  }

  @Test
  void saysHowMuchIsMissing() {
    assertThat(ticket(0, 50_00).settle(List.of(Tendered.cash(kurus(45_00)))))
        .isEqualTo(new Settlement.TooLittle(kurus(5_00)));
    assertThat(ticket(0, 50_00).settle(List.of()))
        .isEqualTo(new Settlement.TooLittle(kurus(50_00)));
  }

  @Test
  void givesNoChangeFromACard() {
    assertThat(ticket(0, 50_00).settle(List.of(Tendered.card(kurus(50_01)))))
        .isEqualTo(new Settlement.CardTooMuch(kurus(50_00)));
  }

  @Test
  void takesAbsurdCashForASlipOfTheFinger() {
    assertThat(ticket(0, 50_00).settle(List.of(Tendered.cash(kurus(5_000_000_00L)))))
        .isEqualTo(new Settlement.CashTooMuch(kurus(50_00)));
  }

  @Test
  void refusesSumsBelowZero() {
    assertThatThrownBy(() -> Tendered.cash(kurus(-1))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everySettledTicketAddsUp() {
    RandomGenerator random = Seeds.seeded("tickets");
    int settled = 0;
    for (int run = 0; run < 20_000; run++) {
      Ticket ticket = any(random);
      if (ticket.settle(given(ticket, random)) instanceof Settlement.Settled it) {
        settled++;
        checkSums(ticket, it);
      }
    }
    assertThat(settled).isGreaterThan(10_000);
  }

  private static void checkSums(Ticket ticket, Settlement.Settled settled) {
    long nets = ticket.nets().stream().mapToLong(Money::minor).sum();
    long kept = settled.payments().stream().mapToLong(it -> it.kept().minor()).sum();
    long rounding = settled.rounding().minor();
    assertThat(nets).isEqualTo(ticket.total().minor());
    assertThat(nets + rounding).isEqualTo(kept);
    assertThat(Math.absExact(rounding)).isLessThan(Coins.smallest(Currency.TRY).minor());
    assertThat(ticket.nets()).noneMatch(Money::isNegative);
  }

  private static Ticket any(RandomGenerator random) {
    List<Money> prices =
        IntStream.range(0, random.nextInt(1, 12))
            .mapToObj(_ -> kurus(random.nextInt(10) == 0 ? 0 : random.nextLong(2_000_00)))
            .toList();
    return new Ticket(
        Currency.TRY, prices, kurus(random.nextBoolean() ? 0 : random.nextLong(3_000_00)));
  }

  private static List<Tendered> given(Ticket ticket, RandomGenerator random) {
    long total = ticket.total().minor();
    Money card = kurus(random.nextInt(3) == 0 ? 0 : random.nextLong(total + 1));
    Money exchange = kurus(random.nextInt(3) == 0 ? random.nextLong(total - card.minor() + 1) : 0);
    Money cash = ticket.cashDue(card.plus(exchange)).plus(kurus(random.nextLong(500_00)));
    return List.of(Tendered.cash(cash), Tendered.card(card), Tendered.exchange(exchange));
  }

  private static Settlement.Settled settled(Ticket ticket, Tendered... given) {
    return (Settlement.Settled) ticket.settle(List.of(given));
  }

  private static Ticket ticket(long discount, long... prices) {
    return new Ticket(
        Currency.TRY, LongStream.of(prices).mapToObj(TicketTests::kurus).toList(), kurus(discount));
  }

  private static List<Long> likely(long due) {
    return Tendered.likelyCash(kurus(due)).stream().map(cash -> cash.sum().minor()).toList();
  }

  private static Money kurus(long minor) {
    return Money.ofMinor(minor, Currency.TRY);
  }
}
