package coop.teyel.pos.returns.ui;

import com.vaadin.flow.component.UI;
import coop.teyel.pos.sales.ui.ReturnsNavigation;
import coop.teyel.production.stock.StallId;
import org.springframework.stereotype.Component;

@Component
final class ReturnsRoutes implements ReturnsNavigation {

  @Override
  public void returns(StallId stall) {
    UI.getCurrent().navigate(ReturnsView.class, stall.value());
  }
}
