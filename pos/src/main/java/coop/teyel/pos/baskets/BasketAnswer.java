package coop.teyel.pos.baskets;

import coop.teyel.production.members.MemberId;

/// What came of changing a basket.
public sealed interface BasketAnswer {

  /// It is so now.
  record Done(BasketId basket) implements BasketAnswer {}

  /// The basket was paid, or is not in the state that this needs.
  record NotOpen() implements BasketAnswer {}

  /// That line is not there, or not as this needs it.
  record NoSuchLine() implements BasketAnswer {}

  /// The garment went into a basket of `seller` meanwhile.
  record InAnotherBasket(MemberId seller) implements BasketAnswer {}

  /// There is nothing in the basket.
  record Empty() implements BasketAnswer {}
}
