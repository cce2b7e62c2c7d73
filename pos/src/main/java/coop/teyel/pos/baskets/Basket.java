package coop.teyel.pos.baskets;

import coop.teyel.pos.payments.Ticket;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import coop.teyel.production.stock.ForSale;
import coop.teyel.production.stock.StallId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a customer is about to buy, as it was saved at the last tap.
///
/// @param seller who serves it; another one after it was parked and resumed
/// @param lines in the order in which they came, without those that were taken out
/// @param discount at most the prices of the lines
/// @param byCard what the card terminal has taken of it already, while the rest is still to pay
public record Basket(
    BasketId id,
    StallId stall,
    MemberId seller,
    Instant opened,
    State state,
    Currency currency,
    List<Line> lines,
    Optional<Discount> discount,
    Money byCard) {

  /// Where a basket is on its way.
  public enum State {
    /// its seller is serving it; one for each seller and stall
    OPEN,
    /// put aside while its customer thinks
    PARKED,
    /// a sale; it never changes again
    PAID,
    /// nothing was in it when its seller turned to another one
    LEFT
  }

  /// A garment in a basket.
  ///
  /// @param line counts from 1; a number is never used twice in a basket
  /// @param garment as it was when it came, with the price of that moment
  /// @param scanned false when it was chosen by its picture
  /// @param elsewhere whether the program thought that it was not at this stall
  public record Line(int line, ForSale garment, boolean scanned, boolean elsewhere) {

    /// The price that it came with, or the newer one that the seller chose.
    public Money price() {
      return garment.price();
    }
  }

  /// Keeps the lines as they are, and cuts a discount above their prices.
  public Basket {
    lines = List.copyOf(lines);
    Money most = prices(currency, lines);
    discount = discount.flatMap(it -> it.atMost(most));
  }

  static Basket fresh(
      BasketId id, StallId stall, MemberId seller, Instant opened, Currency currency) {
    return new Basket(
        id,
        stall,
        seller,
        opened,
        State.OPEN,
        currency,
        List.of(),
        Optional.empty(),
        Money.zero(currency));
  }

  private static Money prices(Currency currency, List<Line> lines) {
    return Ticket.sum(currency, lines.stream().map(Line::price).toList());
  }

  /// The prices of all lines together.
  Money prices() {
    return prices(currency, lines);
  }

  /// What is to pay by card: the prices less the discount.
  public Money total() {
    return ticket().total();
  }

  /// What is to pay in cash: the total, to the nearest coin.
  public Money cashDue() {
    return ticket().cashDue();
  }

  /// What is left to pay after what the terminal has taken; nothing when that is more than all.
  public Money leftToPay() {
    return ticket().left(byCard);
  }

  /// Whether the terminal has taken more than the basket costs now.
  public boolean isOverpaid() {
    return byCard.compareTo(total()) > 0;
  }

  /// The cash that is left to pay when so much of it is paid otherwise.
  public Money cashDue(Money otherwise) {
    return ticket().cashDue(otherwise);
  }

  /// Whether nothing lies in it and nobody has paid for anything.
  public boolean isUntouched() {
    return lines.isEmpty() && byCard.isZero();
  }

  /// How many garments are in it.
  public int count() {
    return lines.size();
  }

  public Ticket ticket() {
    return new Ticket(
        currency,
        lines.stream().map(Line::price).toList(),
        discount.map(Discount::sum).orElse(Money.zero(currency)));
  }

  /// The ids of the designs in it.
  Set<String> designs() {
    return lines.stream().map(line -> line.garment().design()).collect(Collectors.toSet());
  }

  /// The list price of each line whose design costs something else now.
  ///
  /// @param present the list prices of its designs, by their ids
  Map<Integer, Money> newPrices(Map<String, Money> present) {
    Map<Integer, Money> changed = new HashMap<>();
    for (Line line : lines) {
      Money price = present.getOrDefault(line.garment().design(), line.price());
      if (!price.equals(line.price())) {
        changed.put(line.line(), price);
      }
    }
    return changed;
  }

  public Optional<Line> lineOf(String code) {
    return lines.stream().filter(line -> line.garment().code().equals(code)).findFirst();
  }
}
