package coop.teyel.pos.returns.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import coop.teyel.pos.sales.Sale;
import coop.teyel.pos.sales.ui.Amounts;
import coop.teyel.production.money.Money;
import java.util.Set;
import java.util.TreeSet;

/// The lines of a sale, of which some are chosen to come back.
final class SaleChoice extends Div {

  private final Sale sale;
  private final Set<Integer> returned;
  private final Runnable changed;
  private final TreeSet<Integer> lines = new TreeSet<>();

  SaleChoice(Sale sale, Set<Integer> returned, Runnable changed) {
    this.sale = sale;
    this.returned = returned;
    this.changed = changed;
    addClassName("lines");
    refresh();
  }

  Sale sale() {
    return sale;
  }

  Set<Integer> lines() {
    return Set.copyOf(lines);
  }

  Money worth() {
    return sale.worth(lines);
  }

  /// Chooses the line of a garment.
  void choose(String code) {
    sale.lines().stream()
        .filter(line -> line.code().equals(code) && !returned.contains(line.line()))
        .forEach(line -> lines.add(line.line()));
    refresh();
    changed.run();
  }

  private void toggle(int line) {
    if (!lines.remove(line)) {
      lines.add(line);
    }
    refresh();
    changed.run();
  }

  private void refresh() {
    removeAll();
    add(new H2(getTranslation("sales.receipt", sale.receiptNumber())));
    sale.lines().forEach(line -> add(button(line)));
  }

  private Button button(Sale.Line line) {
    String words = line.words() + "  " + Amounts.within(line.net(), getLocale());
    boolean isBack = returned.contains(line.line());
    Button button =
        new Button(
            isBack ? getTranslation("sales.return.is-back", words) : words,
            _ -> toggle(line.line()));
    button.setEnabled(!isBack);
    button.addClassName("choice");
    button.setClassName("chosen", lines.contains(line.line()));
    button.getElement().setAttribute("aria-pressed", String.valueOf(lines.contains(line.line())));
    return button;
  }
}
