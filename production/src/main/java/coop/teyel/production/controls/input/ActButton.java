package coop.teyel.production.controls.input;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableConsumer;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.facts.CommandId;
import java.util.UUID;

/// A button that writes. One act is one command id, however often it is tapped or sent.
///
/// The id lies in the browser and comes with the tap: taps made while the network was away all
/// carry the same one. A new id is made once the act has answered.
public final class ActButton extends Button {

  private static final String COMMAND = "commandId";

  private final SerializableConsumer<CommandId> act;

  /// A button with that text, in the reader's language already, for that act.
  public ActButton(String text, SerializableConsumer<CommandId> act) {
    super(text);
    this.act = act;
    addClassName("act");
    setDisableOnClick(true);
    renew();
    getElement()
        .addEventListener(
            "click", tap -> tapped(tap.getEventData().get("element." + COMMAND).asString()))
        .addEventData("element." + COMMAND);
  }

  /// The same button as the screen's one primary action.
  public ActButton primary() {
    addClassName("primary");
    return this;
  }

  /// The same button with an icon of the house before its text.
  public ActButton icon(String name) {
    setIcon(new Icon(name));
    return this;
  }

  private void tapped(String command) {
    try {
      act.accept(new CommandId(UUID.fromString(command)));
      renew();
    } finally {
      setEnabled(true);
    }
  }

  private void renew() {
    getElement().setProperty(COMMAND, CommandId.fresh().toString());
  }
}
