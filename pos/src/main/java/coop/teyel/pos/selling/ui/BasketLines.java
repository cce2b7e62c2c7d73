package coop.teyel.pos.selling.ui;

import com.vaadin.flow.component.html.Div;
import coop.teyel.pos.selling.Basket;
import coop.teyel.production.money.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The garments of a basket, the last one on top and marked.
///
/// A row stays for as long as its garment and prices do: what was tapped on it while the network
/// was away still counts after other garments came in.
final class BasketLines extends Div {

  private static final long serialVersionUID = 1L;

  private final transient Map<Shown, LineRow> rows = new HashMap<>();

  BasketLines() {
    addClassName("lines");
  }

  /// Shows these in the place of those before; `fresh` makes a row.
  void show(List<Shown> shown, Function<Shown, LineRow> fresh) {
    rows.keySet().retainAll(shown);
    removeAll();
    for (Shown one : shown.reversed()) {
      LineRow row = rows.computeIfAbsent(one, fresh);
      row.last(one.equals(shown.getLast()));
      add(row);
    }
  }

  /// What a row shows: a line and, where it has changed since, the list price of now.
  record Shown(Basket.Line line, Optional<Money> newPrice) {}
}
