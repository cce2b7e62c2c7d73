package coop.teyel.pos.books.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.money.Money;

/// A heading with a table of sums; each sum has a bar as long as its part of the largest one.
final class Figures extends Div {

  private final NativeTable table = new NativeTable();
  private final long whole;

  /// @param whole the sum whose bar is full, in smallest units; 0 for no bars
  Figures(String heading, long whole) {
    this.whole = whole;
    addClassNames("card", "figures");
    table.addClassName("table");
    add(new H2(heading), table);
  }

  Figures sum(Component name, Money money) {
    NativeTableCell bar = new NativeTableCell(bar(money));
    bar.addClassName("bar-cell");
    row(name, LtrText.of(money, getLocale()), bar);
    return this;
  }

  Figures sum(String name, Money money) {
    return sum(new Span(name), money);
  }

  Figures total(String name, Money money) {
    row(new Span(name), LtrText.of(money, getLocale()), new NativeTableCell())
        .addClassName("total");
    return this;
  }

  Figures count(String name, int pieces) {
    row(new Span(name), new LtrText(Integer.toString(pieces)), new NativeTableCell());
    return this;
  }

  private NativeTableRow row(Component name, Component figure, NativeTableCell bar) {
    NativeTableCell sum = new NativeTableCell(figure);
    sum.addClassName("sum");
    NativeTableRow row = new NativeTableRow(new NativeTableHeaderCell(name), sum, bar);
    table.add(row);
    return row;
  }

  private Component bar(Money money) {
    Div bar = new Div();
    bar.addClassName("bar");
    long percent = whole <= 0 ? 0 : Math.clamp(money.minor() * 100 / whole, 0, 100);
    bar.getStyle().set("inline-size", percent + "%");
    bar.getElement().setAttribute("aria-hidden", "true");
    return bar;
  }
}
