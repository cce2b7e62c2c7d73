package coop.teyel.pos.receipts;

import coop.teyel.pos.sales.ReceiptReference;
import coop.teyel.pos.till.numbers.ReceiptNumber;
import coop.teyel.production.facts.FactReference;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.money.Money;
import java.time.Instant;
import java.util.List;

/// A receipt as it stands in a list.
///
/// @param id of the sale or the return
/// @param total what was paid; less than nothing for a return
/// @param words what is on it, a line each
public record Receipt(
    Kind kind,
    String id,
    ReceiptNumber number,
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

  /// Names the paper for the printer.
  FactReference reference() {
    return switch (kind) {
      case SALE -> ReceiptReference.ofSale(id);
      case RETURN -> ReceiptReference.ofReturn(id);
    };
  }
}
