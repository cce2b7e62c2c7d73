package coop.teyel.production.stock.manifests;

import coop.teyel.production.stock.ForSale;
import coop.teyel.production.stock.StockStatus;

/// What came of scanning a garment that came back from a stall.
public sealed interface BackAnswer {

  /// It is in the workshop again.
  ///
  /// @param left how many of the stall are not back yet
  record Back(ForSale garment, int left) implements BackAnswer {}

  /// It is in the workshop, as far as the program knows.
  record AlreadyBack(ForSale garment) implements BackAnswer {}

  /// A person says that it is lost; it stays for sale, should it be found.
  record Lost(ForSale garment, int left) implements BackAnswer {}

  /// It is not this stall's to lose.
  record NotAtStall() implements BackAnswer {}

  /// It cannot come back; `why` is anything but [StockStatus.Sellable].
  record NotSellable(StockStatus why) implements BackAnswer {}
}
