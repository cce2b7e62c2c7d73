package coop.teyel.production.garments;

/// Why a garment changed its owner or place. A movement's reference names the fact behind it.
public enum MoveReason {
  /// it was checked and labelled; refers to its batch
  MADE,
  /// a split; refers to it
  SPLIT,
  /// a manifest took it; refers to it
  PACKED,
  /// it was taken out of a manifest again; refers to it
  UNPACKED,
  /// it came back from a stall; refers to the stall
  COUNTED_BACK,
  /// refers to the sale
  SOLD,
  /// a stall sold a piece that looks like this one and could not read which; refers to the sale
  SOLD_BY_LOOK,
  /// refers to the return
  RETURNED,
  /// somebody said that it is gone; refers to the stall
  LOST,
  /// it was given away
  GIVEN,
  /// it went to be mended, or came from there
  MENDED,
  /// it became a rag
  WORN_OUT
}
