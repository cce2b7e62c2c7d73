package coop.teyel.production.controls.input;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import coop.teyel.production.controls.Icon;

/// The way back, with the same word and the same picture on every screen.
public final class BackButton extends Button {

  /// Does `way` at each tap.
  public BackButton(ComponentEventListener<ClickEvent<Button>> way) {
    setText(getTranslation("controls.back"));
    setIcon(new Icon("back"));
    addClickListener(way);
  }
}
