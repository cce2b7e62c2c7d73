package coop.teyel.pos.sales.ui;

import coop.teyel.pos.baskets.Basket;
import coop.teyel.production.controls.KeyedChildren;
import coop.teyel.production.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The garments of a basket, the last one on top and marked.
///
/// A row stays for as long as its garment and prices do: what was tapped on it while the network
/// was away still counts after other garments came in.
final class BasketLines extends KeyedChildren<BasketLines.Shown, LineRow> {

  BasketLines() {
    addClassName("lines");
  }

  /// Shows these in the place of those before; `fresh` makes a row.
  @Override
  public void show(List<Shown> shown, Function<Shown, LineRow> fresh) {
    super.show(shown.reversed(), fresh);
    shown.forEach(one -> part(one).last(one.equals(shown.getLast())));
  }

  /// What a row shows: a line and, where it has changed since, the list price of now.
  record Shown(Basket.Line line, Optional<Money> newPrice) {}
}
