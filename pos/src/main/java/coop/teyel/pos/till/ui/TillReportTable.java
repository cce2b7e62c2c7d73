package coop.teyel.pos.till.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import coop.teyel.pos.till.TillReport;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.money.Money;

/// What the rows of a till say, a line each.
final class TillReportTable extends NativeTable {

  TillReportTable(TillReport look) {
    addClassNames("table", "look");
    sum("till.result.float", look.session().float_());
    sum("till.result.sales", look.sales());
    sum("till.result.returns", look.returns());
    sum("till.result.in", look.in());
    sum("till.result.out", look.out());
    sum("till.result.expected", look.expected());
  }

  void sum(String key, Money money) {
    row(key, LtrText.of(money, getLocale()));
  }

  void text(String key, String number) {
    row(key, new LtrText(number));
  }

  void words(String key, String words) {
    row(key, new Span(words));
  }

  private void row(String key, Component value) {
    NativeTableCell cell = new NativeTableCell(value);
    cell.addClassName("sum");
    add(new NativeTableRow(new NativeTableHeaderCell(getTranslation(key)), cell));
  }
}
