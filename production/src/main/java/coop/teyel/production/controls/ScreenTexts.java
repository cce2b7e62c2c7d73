package coop.teyel.production.controls;

import com.vaadin.flow.i18n.I18NProvider;
import coop.teyel.production.texts.Language;
import coop.teyel.production.texts.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Gives the screens their texts. Vaadin's own provider falls back to the first bundle of the
/// alphabet; this one never does.
@Component
class ScreenTexts implements I18NProvider {

  private final Texts texts;

  ScreenTexts(Texts texts) {
    this.texts = texts;
  }

  @Override
  public List<Locale> getProvidedLocales() {
    return Arrays.stream(Language.values()).map(Language::locale).toList();
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... arguments) {
    return texts.say(locale, key, arguments);
  }
}
