package coop.teyel.production.garments;

import coop.teyel.production.members.MemberId;

/// Whose a garment is.
public sealed interface Owner {

  /// Nobody's yet: it waits for its split.
  record Nobody() implements Owner {}

  /// The co-op's, to be sold.
  record ForSale() implements Owner {}

  /// A member's own.
  record OfMember(MemberId member) implements Owner {}

  /// Somebody bought it.
  record Customer() implements Owner {}

  /// It was given away.
  record Gift() implements Owner {}

  /// It became a rag.
  record Rag() implements Owner {}
}
