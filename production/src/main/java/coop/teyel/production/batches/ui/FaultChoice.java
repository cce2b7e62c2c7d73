package coop.teyel.production.batches.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import coop.teyel.production.batches.bundles.CheckResult.Fault;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Six faults, one of which is chosen.
final class FaultChoice extends Div {

  private final Map<Fault, Button> buttons = new EnumMap<>(Fault.class);
  private @Nullable Fault chosen;

  FaultChoice() {
    addClassName("faults");
    for (Fault fault : Fault.values()) {
      Button button =
          new Button(getTranslation("batches.fault." + fault.name()), _ -> choose(fault));
      button.addClassName("choice");
      buttons.put(fault, button);
      add(button);
    }
  }

  Optional<Fault> chosen() {
    return Optional.ofNullable(chosen);
  }

  private void choose(Fault fault) {
    chosen = fault;
    buttons.forEach((each, button) -> {
      button.setClassName("chosen", each == fault);
      button.getElement().setAttribute("aria-pressed", String.valueOf(each == fault));
    });
  }
}
