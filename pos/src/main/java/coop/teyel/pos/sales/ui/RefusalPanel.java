package coop.teyel.pos.sales.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.members.Member;

/// Why something did not happen and what to do next, in view until the next act.
public final class RefusalPanel extends Div {

  private RefusalPanel(Component picture, String text) {
    addClassName("refusal");
    getElement().setAttribute("role", "alert");
    add(picture, new Span(text));
  }

  public static RefusalPanel of(String text) {
    return new RefusalPanel(new Icon("refused"), text);
  }

  /// With the face of the member whom it concerns.
  static RefusalPanel of(Member member, String text) {
    Image face = new Image(member.picture(), member.nickname());
    face.addClassName("refusal-face");
    return new RefusalPanel(face, text);
  }
}
