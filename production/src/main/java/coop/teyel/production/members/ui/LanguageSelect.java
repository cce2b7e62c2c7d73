package coop.teyel.production.members.ui;

import com.vaadin.flow.component.select.Select;
import coop.teyel.production.texts.Language;

/// The six languages, each by its own name.
final class LanguageSelect extends Select<Language> {

  LanguageSelect(Language chosen) {
    setLabel(getTranslation("members.language"));
    setItems(Language.values());
    setItemLabelGenerator(Language::ownName);
    setValue(chosen);
  }
}
