package coop.teyel.production.controls.input;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import coop.teyel.production.controls.Icon;

/// Number keys, 1-2-3 on top and left to right in every language.
public final class Keypad extends Div {

  /// A pad that tells each digit, and a tap on the delete key.
  ///
  /// @param delete the spoken name of the delete key
  public Keypad(SerializableConsumer<String> digit, Runnable deleted, String delete) {
    addClassName("keypad");
    getElement().setAttribute("dir", "ltr");
    for (int key = 1; key <= 9; key++) {
      add(key(String.valueOf(key), digit));
    }
    add(key("00", digit), key("0", digit), deleteKey(deleted, delete));
  }

  /// The same pad without `00`, for PINs.
  public Keypad forPins() {
    getChildren()
        .filter(key -> key instanceof Button button && button.getText().equals("00"))
        .findFirst()
        .ifPresent(key -> key.getStyle().set("visibility", "hidden"));
    return this;
  }

  private static Button key(String digits, SerializableConsumer<String> digit) {
    Button key = new Button(digits, _ -> digit.accept(digits));
    key.addClassName("key");
    return key;
  }

  private static Button deleteKey(Runnable deleted, String delete) {
    Button key = new Button(new Icon("delete"), _ -> deleted.run());
    key.addClassName("key");
    key.setAriaLabel(delete);
    return key;
  }
}
