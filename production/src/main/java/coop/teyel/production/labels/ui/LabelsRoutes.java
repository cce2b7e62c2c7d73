package coop.teyel.production.labels.ui;

import com.vaadin.flow.component.UI;
import coop.teyel.production.batches.tickets.LabelsNavigation;
import org.springframework.stereotype.Component;

@Component
final class LabelsRoutes implements LabelsNavigation {

  @Override
  public void labels() {
    UI.getCurrent().navigate(LabelsView.class);
  }
}
