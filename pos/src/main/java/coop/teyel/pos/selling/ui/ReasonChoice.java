package coop.teyel.pos.selling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import coop.teyel.pos.selling.Refund;
import java.util.EnumMap;
import java.util.Map;

/// Why a garment comes back: one of a few, the most usual chosen already.
final class ReasonChoice extends Div {

  private static final long serialVersionUID = 1L;

  private final Map<Refund.Reason, Button> buttons = new EnumMap<>(Refund.Reason.class);
  private Refund.Reason chosen = Refund.Reason.TOO_SMALL;

  ReasonChoice() {
    addClassName("reasons");
    for (Refund.Reason reason : Refund.Reason.values()) {
      Button button =
          new Button(getTranslation("selling.reason." + reason.name()), _ -> choose(reason));
      button.addClassName("choice");
      buttons.put(reason, button);
      add(button);
    }
    choose(chosen);
  }

  Refund.Reason chosen() {
    return chosen;
  }

  private void choose(Refund.Reason reason) {
    chosen = reason;
    buttons.forEach((one, button) -> {
      button.setClassName("chosen", one == reason);
      button.getElement().setAttribute("aria-pressed", String.valueOf(one == reason));
    });
  }
}
