package coop.teyel.pos.selling;

import java.util.Optional;

/// What came of taking garments back.
public sealed interface RefundAnswer {

  /// They are back for sale.
  ///
  /// @param exchange the sale on the same ticket, when it was an exchange
  record Refunded(Refund refund, Optional<Sale> exchange) implements RefundAnswer {}

  /// That line came back before.
  record AlreadyReturned(int line, String words) implements RefundAnswer {}

  /// There is no such sale, or it has no such line.
  record NoSuchLine() implements RefundAnswer {}

  /// No line was chosen.
  record NothingChosen() implements RefundAnswer {}

  /// The garment is not with a customer, as far as the program knows.
  record NotWithCustomer(int line, String words) implements RefundAnswer {}

  /// The till of this stall is not open.
  record TillClosed() implements RefundAnswer {}

  /// The new garments were not paid: see `why`, which is anything but [PayAnswer.Paid].
  record NotPaid(PayAnswer why) implements RefundAnswer {}
}
