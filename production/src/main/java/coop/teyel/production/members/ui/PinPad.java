package coop.teyel.production.members.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import coop.teyel.production.controls.input.Keypad;
import coop.teyel.production.members.Member;

/// A face, dots for the digits typed so far, and a keypad.
final class PinPad extends Div {

  private static final int LONGEST = 6;

  private final Span dots = new Span();
  private final Span answer = new Span();
  private final StringBuilder typed = new StringBuilder();

  PinPad(Member member) {
    addClassName("pin-pad");
    Image face = new Image(member.picture(), "");
    face.addClassName("face-large");
    Span name = new Span(member.nickname());
    name.addClassName("name");
    dots.addClassName("pin-dots");
    answer.addClassName("pin-answer");
    answer.getElement().setAttribute("role", "alert");
    add(
        face,
        name,
        dots,
        answer,
        new Keypad(this::type, this::delete, getTranslation("controls.delete")).forPins());
    showDots();
  }

  /// The digits typed so far; forgets them.
  String take() {
    String pin = typed.toString();
    typed.setLength(0);
    showDots();
    return pin;
  }

  /// Says why she is not in yet.
  void say(String text) {
    answer.setText(text);
  }

  private void type(String digit) {
    if (typed.length() < LONGEST) {
      typed.append(digit);
      answer.setText("");
      showDots();
    }
  }

  private void delete() {
    if (!typed.isEmpty()) {
      typed.setLength(typed.length() - 1);
      showDots();
    }
  }

  private void showDots() {
    dots.setText(
        "●".repeat(typed.length()) + "○".repeat(Math.max(4, typed.length()) - typed.length()));
  }
}
