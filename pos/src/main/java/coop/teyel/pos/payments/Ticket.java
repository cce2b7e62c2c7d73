package coop.teyel.pos.payments;

import coop.teyel.pos.payments.Payment.Tender;
import coop.teyel.production.money.Coins;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import coop.teyel.production.money.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The arithmetic of a ticket: prices, one discount on all of it, rounding of cash.
///
/// @param discount at most the sum of the prices; more is cut to that
public record Ticket(Currency currency, List<Money> prices, Money discount) {

  /// Nobody hands over change of more than so many of the largest note.
  private static final long NOTES_OF_CHANGE = 10;

  public Ticket {
    prices = List.copyOf(prices);
    Money most = sum(currency, prices);
    discount = discount.compareTo(most) > 0 ? most : discount;
  }

  public static Money sum(Currency currency, List<Money> sums) {
    return sums.stream().reduce(Money.zero(currency), Money::plus);
  }

  /// Each line's part of the discount, in the order of the lines.
  public List<Money> discounts() {
    if (discount.isZero()) {
      return prices.stream().map(_ -> discount).toList();
    }
    List<Long> weights = prices.stream().map(Money::minor).toList();
    return Spread.largestRemainder(discount.minor(), weights).stream()
        .map(minor -> Money.ofMinor(minor, currency))
        .toList();
  }

  List<Money> nets() {
    List<Money> discounts = discounts();
    return IntStream.range(0, prices.size())
        .mapToObj(i -> prices.get(i).minus(discounts.get(i)))
        .toList();
  }

  public Money total() {
    return sum(currency, prices).minus(discount);
  }

  /// What is left to pay when so much is paid otherwise; nothing when that is more than all.
  public Money left(Money otherwise) {
    Money left = total().minus(otherwise);
    return left.isNegative() ? Money.zero(currency) : left;
  }

  /// What the card has paid in all once it takes `part` more, or all that is left where no part was
  /// asked for; the card takes no more than what is left.
  ///
  /// @param soFar what the terminal has taken already
  public Money byCard(Money soFar, Optional<Money> part) {
    Money left = left(soFar);
    return soFar.plus(part.filter(it -> it.compareTo(left) < 0).orElse(left));
  }

  /// What is to pay in cash when the rest is paid otherwise: to the nearest smallest coin, half of
  /// one in the customer's favour. Nothing is, when more than the total is paid otherwise.
  public Money cashDue(Money otherwise) {
    long coin = Coins.smallest(currency).minor();
    return Money.ofMinor((left(otherwise).minor() + (coin - 1) / 2) / coin * coin, currency);
  }

  public Money cashDue() {
    return cashDue(Money.zero(currency));
  }

  public Settlement settle(List<Tendered> given) {
    Money exact = given(given, Tender.CARD).plus(given(given, Tender.EXCHANGE));
    if (exact.compareTo(total()) > 0) {
      return new Settlement.CardTooMuch(total().minus(given(given, Tender.EXCHANGE)));
    }
    Money cash = given(given, Tender.CASH);
    Money due = cash.isZero() && exact.equals(total()) ? cash : cashDue(exact);
    if (cash.compareTo(due) < 0) {
      return new Settlement.TooLittle(due.minus(cash));
    }
    Money change = cash.minus(due);
    return change.compareTo(mostChange()) > 0
        ? new Settlement.CashTooMuch(due)
        : new Settlement.Settled(payments(given, change), exact.plus(due).minus(total()));
  }

  private List<Payment> payments(List<Tendered> given, Money change) {
    List<Payment> payments = new ArrayList<>();
    for (Tender tender : Tender.values()) {
      Money sum = given(given, tender);
      if (!sum.isZero()) {
        payments.add(
            new Payment(tender, sum, tender == Tender.CASH ? change : Money.zero(currency)));
      }
    }
    return payments;
  }

  /// How much of what was handed over is of that tender.
  public Money given(List<Tendered> given, Tender tender) {
    return sum(
        currency, given.stream().filter(one -> one.tender() == tender).map(Tendered::sum).toList());
  }

  private Money mostChange() {
    return Coins.of(currency).getFirst().value().times(NOTES_OF_CHANGE);
  }
}
