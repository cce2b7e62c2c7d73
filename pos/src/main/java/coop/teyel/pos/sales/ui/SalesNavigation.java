package coop.teyel.pos.sales.ui;

import com.vaadin.flow.component.UI;
import coop.teyel.production.stock.StallId;

/// Leads to the screens of selling.
public final class SalesNavigation {

  private SalesNavigation() {}

  /// Shows what is sold at a stall now.
  public static void sell(StallId stall) {
    UI.getCurrent().navigate(SellView.class, stall.value());
  }

  /// Shows what is given back of the cash of a sale.
  public static void change(String saleId) {
    UI.getCurrent().navigate(ChangeView.class, saleId);
  }
}
