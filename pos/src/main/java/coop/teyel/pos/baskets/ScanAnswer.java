package coop.teyel.pos.baskets;

import coop.teyel.production.members.MemberId;
import coop.teyel.production.stock.ForSale;

/// What came of scanning a garment into a basket, or choosing it by its picture.
public sealed interface ScanAnswer {

  /// It is in the basket.
  ///
  /// @param elsewhere whether the program thought that it was not at this stall
  record Added(int line, String words, boolean elsewhere) implements ScanAnswer {}

  /// It was in this basket before; there is one of each garment.
  record AlreadyInBasket(int line, String words) implements ScanAnswer {}

  /// It lies in a basket of `seller`, perhaps on another tablet or parked at this stall. What was
  /// parked at another stall is [Added] here: it is in the hand of this one.
  record InAnotherBasket(MemberId seller, String words) implements ScanAnswer {}

  /// It is that member's own.
  record MembersOwn(MemberId member) implements ScanAnswer {}

  /// It was sold and did not come back.
  record SoldBefore(String saleId) implements ScanAnswer {}

  /// One of its look was sold by its picture, and this one stands for it; perhaps it was another
  /// one that went, and this one is still to sell.
  record SoldByLook(ForSale look) implements ScanAnswer {}

  /// It was not split yet, given away, or became a rag.
  record NotForSale(String words) implements ScanAnswer {}

  /// A garment's number that this co-op never printed.
  record Unknown(String digits) implements ScanAnswer {}

  /// Not a garment's code, or a damaged one.
  ///
  /// @param shown what was scanned, safe to show, at most 40 characters
  record NotAGarment(String shown) implements ScanAnswer {}

  /// The stall has no more of that picture.
  record NoneLeft() implements ScanAnswer {}

  /// The till of this stall is not open.
  record TillClosed() implements ScanAnswer {}

  /// The basket was paid or put aside meanwhile.
  record NotOpen() implements ScanAnswer {}
}
