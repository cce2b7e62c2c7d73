package coop.teyel.production.controls.input;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableConsumer;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.facts.CommandId;

/// A button that writes. One act is one command id, however often it is tapped or sent; see
/// [BrowserCommands#onTap].
public final class ActButton extends Button {

  /// A button with that text, in the reader's language already, for that act.
  public ActButton(String text, SerializableConsumer<CommandId> act) {
    super(text);
    addClassName("act");
    BrowserCommands.onTap(this, act);
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
}
