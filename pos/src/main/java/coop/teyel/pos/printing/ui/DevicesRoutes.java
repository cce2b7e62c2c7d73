package coop.teyel.pos.printing.ui;

import com.vaadin.flow.component.UI;
import coop.teyel.pos.peripherals.ui.DevicesNavigation;
import org.springframework.stereotype.Component;

@Component
final class DevicesRoutes implements DevicesNavigation {

  @Override
  public void devices() {
    UI.getCurrent().navigate(DevicesView.class);
  }
}
