package coop.teyel.pos.returns.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import coop.teyel.pos.returns.Return;
import java.util.EnumMap;
import java.util.Map;

/// Why a garment comes back: one of a few, the most usual chosen already.
final class ReasonChoice extends Div {

  private final Map<Return.Reason, Button> buttons = new EnumMap<>(Return.Reason.class);
  private Return.Reason chosen = Return.Reason.TOO_SMALL;

  ReasonChoice() {
    addClassName("reasons");
    for (Return.Reason reason : Return.Reason.values()) {
      Button button =
          new Button(getTranslation("sales.reason." + reason.name()), _ -> choose(reason));
      button.addClassName("choice");
      buttons.put(reason, button);
      add(button);
    }
    choose(chosen);
  }

  Return.Reason chosen() {
    return chosen;
  }

  private void choose(Return.Reason reason) {
    chosen = reason;
    buttons.forEach((one, button) -> {
      button.setClassName("chosen", one == reason);
      button.getElement().setAttribute("aria-pressed", String.valueOf(one == reason));
    });
  }
}
