package coop.teyel.pos.returns;

import coop.teyel.pos.payments.Payment;
import coop.teyel.pos.payments.Payment.Tender;
import coop.teyel.pos.payments.Ticket;
import coop.teyel.pos.till.numbers.ReceiptNumber;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.money.Money;
import coop.teyel.production.stock.StallId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Garments that came back: a document of its own that points at lines of a sale.
///
/// @param receipt its number
/// @param saleId the sale whose lines came back
/// @param rounding of the cash, never more than nothing: a refund never exceeds what was paid
/// @param total the lines' nets and the rounding together, which is what was handed out
public record Return(
    String id,
    ReceiptNumber receipt,
    String saleId,
    StallId stall,
    String tillSession,
    MemberId seller,
    Instant at,
    LocalDate businessDay,
    Reason reason,
    Money rounding,
    Money total,
    List<Line> lines,
    List<Payment> payments) {

  /// What the events of returns are about.
  public static final String FACT = "return";

  /// Why a garment comes back.
  public enum Reason {
    /// the child has grown
    TOO_SMALL,
    /// the child has not
    TOO_LARGE,
    /// something is wrong with it
    FAULTY,
    /// she does not want it after all
    CHANGED_MIND,
    /// it should not have been on the ticket
    MISTAKE
  }

  /// Which lines of a sale are to come back to which stall, and why.
  ///
  /// @param lines numbers of the sale's lines
  public record Wish(StallId stall, String saleId, Set<Integer> lines, Reason reason) {

    /// Keeps the lines as they are.
    public Wish {
      lines = Set.copyOf(lines);
    }
  }

  /// A line of the sale that came back.
  ///
  /// @param line its number in the sale
  /// @param net what was paid for it
  public record Line(int line, Money net) {}

  /// Keeps the lists as they are.
  public Return {
    lines = List.copyOf(lines);
    payments = List.copyOf(payments);
  }

  /// The number on its receipt.
  public long receiptNumber() {
    return receipt.number();
  }

  /// The cash that left the till, never negative.
  public Money cash() {
    return by(tender -> tender == Tender.CASH);
  }

  /// What was handed out, in cash or by card, without what was exchanged on the same ticket.
  public Money handedOut() {
    return by(tender -> tender != Tender.EXCHANGE);
  }

  private Money by(Predicate<Tender> which) {
    return Ticket.sum(
        total.currency(),
        payments.stream()
            .filter(payment -> which.test(payment.tender()))
            .map(Payment::givenBack)
            .toList());
  }
}
