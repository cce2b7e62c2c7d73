package coop.teyel.production.stock.manifests;

import coop.teyel.production.stock.ForSale;
import coop.teyel.production.stock.Stall;
import coop.teyel.production.stock.StockStatus;

/// What came of scanning a garment into a manifest, or taking it out again.
public sealed interface PackAnswer {

  /// It is packed.
  record Packed(ForSale garment) implements PackAnswer {}

  /// It is out again.
  record Unpacked(ForSale garment) implements PackAnswer {}

  /// It is in this manifest already, or at this stall from an earlier one.
  record AlreadyPacked(ForSale garment) implements PackAnswer {}

  /// It is not in this manifest.
  record NotPacked() implements PackAnswer {}

  /// Another stall has it and must scan it back first.
  record LeasedElsewhere(ForSale garment, Stall stall) implements PackAnswer {}

  /// It cannot be sold; `why` is anything but [StockStatus.Sellable].
  record NotSellable(StockStatus why) implements PackAnswer {}

  /// The manifest has left.
  record AlreadySent() implements PackAnswer {}
}
