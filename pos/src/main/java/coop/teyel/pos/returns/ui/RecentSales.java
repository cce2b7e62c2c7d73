package coop.teyel.pos.returns.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableConsumer;
import coop.teyel.pos.sales.Sale;
import coop.teyel.pos.sales.ui.Amounts;
import coop.teyel.production.controls.Icon;
import java.util.List;

/// The last sales, to tap.
final class RecentSales extends Div {

  RecentSales(List<Sale> sales, SerializableConsumer<Sale> open) {
    addClassName("recent");
    add(new H2(getTranslation("sales.recent")));
    sales.forEach(sale -> add(button(sale, open)));
  }

  private Button button(Sale sale, SerializableConsumer<Sale> open) {
    String text =
        getTranslation(
            "sales.recent.sale",
            sale.receiptNumber(),
            sale.lines().size(),
            Amounts.within(sale.total(), getLocale()));
    return new Button(text, new Icon("receipt"), _ -> open.accept(sale));
  }
}
