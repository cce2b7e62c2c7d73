package coop.teyel.production.designs.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextField;
import coop.teyel.production.controls.LtrText;
import java.util.OptionalInt;

/// A field for a small whole number, in Western, Arabic or Persian digits.
final class WholeNumberField extends Composite<TextField> {

  private static final int MOST_DIGITS = 4;

  WholeNumberField(String label) {
    getContent().setLabel(label);
    getContent().setMaxLength(MOST_DIGITS);
    getContent().getElement().setAttribute("inputmode", "numeric");
    LtrText.typed(getContent());
  }

  void set(int number) {
    getContent().setValue(String.valueOf(number));
  }

  /// The number; empty where something else was typed.
  OptionalInt number() {
    String typed = getContent().getValue().strip();
    if (typed.isEmpty()
        || typed.length() > MOST_DIGITS
        || !typed.codePoints().allMatch(Character::isDigit)) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        typed.codePoints().map(Character::getNumericValue).reduce(0, (a, b) -> 10 * a + b));
  }
}
