package coop.teyel.pos.sales;

import coop.teyel.pos.baskets.Basket;
import coop.teyel.pos.baskets.BasketId;
import coop.teyel.pos.baskets.Discount;
import coop.teyel.pos.payments.Payment;
import coop.teyel.pos.payments.Payment.Tender;
import coop.teyel.pos.payments.Ticket;
import coop.teyel.pos.till.numbers.ReceiptNumber;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.money.Money;
import coop.teyel.production.stock.ForSale;
import coop.teyel.production.stock.StallId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A paid ticket. It never changes; what comes back is a [Return].
///
/// @param receipt its number
/// @param discount off the whole ticket; spread over the lines' [Line#discount]
/// @param rounding of the cash, either sign, less than the smallest coin
/// @param total the lines' nets and the rounding together, which is what the payments keep
public record Sale(
    String id,
    ReceiptNumber receipt,
    BasketId basket,
    StallId stall,
    String tillSession,
    MemberId seller,
    Instant at,
    LocalDate businessDay,
    Optional<Discount> discount,
    Money rounding,
    Money total,
    List<Line> lines,
    List<Payment> payments) {

  /// What the events of sales are about.
  public static final String FACT = "sale";

  /// A garment that was sold, in the words of that day.
  ///
  /// @param price what the customer saw
  /// @param discount this line's part of the ticket's discount, at most the price
  /// @param scanned false when it was chosen by its picture: the count-back looks twice
  /// @param elsewhere whether the program thought that it was not at this stall
  public record Line(
      int line,
      String code,
      String words,
      String design,
      String designName,
      String size,
      String colour,
      boolean second,
      Money price,
      Money discount,
      boolean scanned,
      boolean elsewhere) {

    static Line of(Basket.Line basket, Money discount) {
      ForSale garment = basket.garment();
      return new Line(
          basket.line(),
          garment.code(),
          garment.words(),
          garment.design(),
          garment.designName(),
          garment.size(),
          garment.colour(),
          garment.second(),
          garment.price(),
          discount,
          basket.scanned(),
          basket.elsewhere());
    }

    /// What was paid for it.
    public Money net() {
      return price.minus(discount);
    }
  }

  /// Keeps the lists as they are.
  public Sale {
    lines = List.copyOf(lines);
    payments = List.copyOf(payments);
  }

  /// The number on its receipt.
  public long receiptNumber() {
    return receipt.number();
  }

  /// The notes and coins that were handed back.
  public Money change() {
    return sum(payments.stream().map(Payment::givenBack).toList());
  }

  /// The cash that stayed in the till.
  public Money cash() {
    return sum(
        payments.stream()
            .filter(payment -> payment.tender() == Tender.CASH)
            .map(Payment::kept)
            .toList());
  }

  /// A line by its number.
  public Optional<Line> line(int number) {
    return lines.stream().filter(line -> line.line() == number).findFirst();
  }

  /// What was paid for some of its lines, by their numbers.
  public Money worth(Set<Integer> numbers) {
    return sum(
        lines.stream().filter(line -> numbers.contains(line.line())).map(Line::net).toList());
  }

  private Money sum(List<Money> sums) {
    return Ticket.sum(total.currency(), sums);
  }
}
