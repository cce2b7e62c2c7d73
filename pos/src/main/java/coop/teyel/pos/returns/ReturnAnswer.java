package coop.teyel.pos.returns;

import coop.teyel.pos.sales.PayAnswer;
import coop.teyel.pos.sales.Sale;
import java.util.Optional;

/// What came of a return.
public sealed interface ReturnAnswer {

  /// They are back for sale.
  ///
  /// @param exchange the sale on the same ticket, when it was an exchange
  record Returned(Return returned, Optional<Sale> exchange) implements ReturnAnswer {}

  /// That line came back before.
  record AlreadyReturned(int line, String words) implements ReturnAnswer {}

  /// There is no such sale, or it has no such line.
  record NoSuchLine() implements ReturnAnswer {}

  /// No line was chosen.
  record NothingChosen() implements ReturnAnswer {}

  /// The garment is not with a customer, as far as the program knows.
  record NotWithCustomer(int line, String words) implements ReturnAnswer {}

  /// The till of this stall is not open.
  record TillClosed() implements ReturnAnswer {}

  /// The new garments were not paid: see `why`, which is anything but [PayAnswer.Paid].
  record NotPaid(PayAnswer why) implements ReturnAnswer {}
}
