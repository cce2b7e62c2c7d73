package coop.teyel.production.controls;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import coop.teyel.production.texts.Language;

/// Turns a screen to a language: its texts, its direction, what it tells screen readers, and what
/// it says by itself while the network is away.
public final class UiLanguage {

  private static final int RECONNECT_MILLIS = 1_000;

  private UiLanguage() {}

  /// Speaks `language` on this screen from now on.
  public static void turn(UI ui, Language language) {
    ui.setLocale(language.locale());
    ui.setDirection(language.isRightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
    ui.getPage().executeJs("document.documentElement.lang = $0", language.locale().toLanguageTag());
    // else it says "Online", in English, while the sentence fades
    ui.getPage().executeJs("window.Vaadin.connectionIndicator.onlineText = ''");
    sayWhenAway(ui.getReconnectDialogConfiguration(), ui.getTranslation("controls.away"));
  }

  private static void sayWhenAway(ReconnectDialogConfiguration away, String text) {
    away.setDialogText(text);
    away.setDialogTextGaveUp(text);
    away.setReconnectInterval(RECONNECT_MILLIS);
  }
}
