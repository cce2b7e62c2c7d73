package coop.teyel.pos.receipts;

import coop.teyel.pos.returns.Return;
import coop.teyel.pos.sales.ReceiptReference;
import coop.teyel.pos.sales.Sale;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.money.Money;
import java.time.Instant;
import java.util.List;

/// A receipt as it stands in a list.
///
/// @param reference names the paper for the printer
/// @param number counts sales and returns of this node together, without gaps
/// @param total what was paid; less than nothing for a return
/// @param words what is on it, a line each
public record Receipt(
    String reference,
    long number,
    Kind kind,
    Instant at,
    MemberId seller,
    Money total,
    List<String> words) {

  /// Which way the garments went.
  public enum Kind {
    SALE,
    RETURN
  }

  /// Keeps the words as they are.
  public Receipt {
    words = List.copyOf(words);
  }

  static Receipt of(Sale sale) {
    return new Receipt(
        ReceiptReference.of(sale),
        sale.receiptNumber(),
        Kind.SALE,
        sale.at(),
        sale.seller(),
        sale.total(),
        sale.lines().stream().map(Sale.Line::words).toList());
  }

  static Receipt of(Return returned, Sale sale) {
    return new Receipt(
        ReceiptReference.ofReturn(returned.id()),
        returned.receiptNumber(),
        Kind.RETURN,
        returned.at(),
        returned.seller(),
        returned.total().negated(),
        returned.lines().stream()
            .flatMap(line -> sale.line(line.line()).stream())
            .map(Sale.Line::words)
            .toList());
  }
}
