package coop.teyel.production.fields;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;

/// Turns a screen to a language: its texts, its direction, and what it tells screen readers.
public final class Speech {

  private Speech() {}

  /// Speaks `language` on this screen from now on.
  public static void turn(UI ui, Language language) {
    ui.setLocale(language.locale());
    ui.setDirection(language.isRightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
    ui.getPage().executeJs("document.documentElement.lang = $0", language.locale().toLanguageTag());
  }
}
