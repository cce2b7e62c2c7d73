package coop.teyel.pos.sales.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.money.Coins;
import coop.teyel.production.money.Money;

/// A sum as the notes and coins to hand over: notes are oblong, coins round, each with its count.
public final class HandOver extends Div {

  public HandOver(Money sum) {
    addClassName("hand-over");
    Coins.handOver(sum).forEach(this::add);
  }

  private void add(Coins.Counted counted) {
    Coins.Coin coin = counted.coin();
    LtrText value = LtrText.of(coin.value(), getLocale());
    value.addClassName(coin.isNote() ? "note" : "coin");
    Span kind = new Span(getTranslation(coin.isNote() ? "sales.note" : "sales.coin"));
    Div piece = new Div(new LtrText(counted.count() + " ×"), value, kind);
    piece.addClassName("piece");
    add(piece);
  }
}
