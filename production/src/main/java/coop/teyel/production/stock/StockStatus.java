package coop.teyel.production.stock;

import coop.teyel.production.members.MemberId;

/// What a scan at a stall means.
public sealed interface StockStatus {

  /// Whether it is sold, as far as the program knows.
  default boolean isSold() {
    return this instanceof SoldBefore || this instanceof SoldByLook;
  }

  /// It can be sold.
  ///
  /// @param elsewhere whether the program thinks that it is not at this stall; it is in the
  ///   seller's hand, so it is sold and flagged
  record Sellable(ForSale garment, boolean elsewhere) implements StockStatus {}

  /// It is a member's own.
  record OwnedByMember(MemberId member) implements StockStatus {}

  /// It was sold and did not come back.
  record SoldBefore(String saleId) implements StockStatus {}

  /// A stall sold a piece that looks like this one, chosen by its picture. Perhaps it was another
  /// of that look: then this one is still here.
  record SoldByLook(String saleId, ForSale look) implements StockStatus {}

  /// It was not split yet, so it is nobody's to sell.
  record NotShared(ForSale garment) implements StockStatus {}

  /// It was given away or became a rag.
  record NotForSale(ForSale garment) implements StockStatus {}

  /// The code is none of a garment.
  ///
  /// @param shown what was scanned, safe to show, at most 40 characters
  record NotAGarment(String shown) implements StockStatus {}

  /// A garment's number that this co-op never printed.
  record Unknown(String digits) implements StockStatus {}
}
