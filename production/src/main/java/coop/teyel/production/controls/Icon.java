package coop.teyel.production.controls;

import com.vaadin.flow.component.html.Span;

/// One of the house's line icons, in the colour of the text around it. Never without a word near
/// it.
public final class Icon extends Span {

  /// The icon `icons/<name>.svg`; `name` is one of ours, never a person's text.
  public Icon(String name) {
    addClassNames("icon", "icon-" + name);
    getStyle().set("mask-image", "url('icons/" + name + ".svg')");
    getElement().setAttribute("aria-hidden", "true");
  }
}
