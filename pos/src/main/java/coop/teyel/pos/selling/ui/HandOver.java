package coop.teyel.pos.selling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.teyel.production.fields.Ltr;
import coop.teyel.production.money.Coins;
import coop.teyel.production.money.Money;

/// A sum as the notes and coins to hand over: notes are oblong, coins round, each with its count.
final class HandOver extends Div {

  private static final long serialVersionUID = 1L;

  HandOver(Money sum) {
    addClassName("hand-over");
    Coins.handOver(sum).forEach(this::add);
  }

  private void add(Coins.Counted counted) {
    Coins.Coin coin = counted.coin();
    Ltr value = Ltr.of(coin.value(), getLocale());
    value.addClassName(coin.isNote() ? "note" : "coin");
    Span kind = new Span(getTranslation(coin.isNote() ? "selling.note" : "selling.coin"));
    Div piece = new Div(new Ltr(counted.count() + " ×"), value, kind);
    piece.addClassName("piece");
    add(piece);
  }
}
