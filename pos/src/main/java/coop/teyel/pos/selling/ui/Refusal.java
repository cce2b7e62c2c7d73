package coop.teyel.pos.selling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import coop.teyel.production.fields.Icon;
import coop.teyel.production.members.Member;

/// Why something did not happen and what to do next, in view until the next act.
final class Refusal extends Div {

  private static final long serialVersionUID = 1L;

  private Refusal(Component picture, String text) {
    addClassName("refusal");
    getElement().setAttribute("role", "alert");
    add(picture, new Span(text));
  }

  static Refusal of(String text) {
    return new Refusal(new Icon("refused"), text);
  }

  /// With the face of the member whom it concerns.
  static Refusal of(Member member, String text) {
    Image face = new Image(member.picture(), member.nickname());
    face.addClassName("refusal-face");
    return new Refusal(face, text);
  }
}
