package coop.teyel.pos;

import com.vaadin.browserless.ComponentTester;
import coop.teyel.production.fields.ActButton;
import tools.jackson.databind.node.JsonNodeFactory;

/// A tap on a button that writes, as a browser sends it: with the command id that lies there.
public final class Tap extends ComponentTester<ActButton> {

  private static final String COMMAND = "commandId";

  private Tap(ActButton button) {
    super(button);
  }

  /// Taps the button once.
  public static void on(ActButton button) {
    new Tap(button).send(button.getElement().getProperty(COMMAND));
  }

  private void send(String command) {
    ensureComponentIsUsable();
    fireDomEvent("click", JsonNodeFactory.instance.objectNode().put("element." + COMMAND, command));
  }
}
