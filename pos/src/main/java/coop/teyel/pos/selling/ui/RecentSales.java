package coop.teyel.pos.selling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableConsumer;
import coop.teyel.pos.selling.Sale;
import coop.teyel.production.fields.Icon;
import java.util.List;

/// The last sales, to tap.
final class RecentSales extends Div {

  private static final long serialVersionUID = 1L;

  RecentSales(List<Sale> sales, SerializableConsumer<Sale> open) {
    addClassName("recent");
    add(new H2(getTranslation("selling.recent")));
    sales.forEach(sale -> add(button(sale, open)));
  }

  private Button button(Sale sale, SerializableConsumer<Sale> open) {
    String text =
        getTranslation(
            "selling.recent.sale",
            sale.receiptNumber(),
            sale.lines().size(),
            Sums.within(sale.total(), getLocale()));
    return new Button(text, new Icon("receipt"), _ -> open.accept(sale));
  }
}
