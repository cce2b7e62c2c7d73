package coop.teyel.production.texts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The languages that Teyel speaks, in the order in which they are offered.
public enum Language {
  /// Turkish
  TR("tr", "Türkçe"),
  /// Arabic
  AR("ar", "العربية"),
  /// Kurdish (Kurmanji)
  KU("ku", "Kurdî"),
  /// English; British, so that dates have the day first
  EN("en-GB", "English"),
  /// German
  DE("de", "Deutsch"),
  /// Dutch
  NL("nl", "Nederlands");

  private final Locale locale;
  private final String ownName;

  Language(String tag, String ownName) {
    this.locale = Locale.forLanguageTag(tag);
    this.ownName = ownName;
  }

  /// The language of a locale; English for one that Teyel does not speak.
  public static Language of(Locale locale) {
    return spoken(locale).orElse(EN);
  }

  /// The language with that code.
  ///
  /// @throws IllegalArgumentException for a code that no language has
  public static Language ofCode(String code) {
    return Arrays.stream(values())
        .filter(language -> language.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no language of ours: " + code));
  }

  /// The first of the wished locales that Teyel speaks, else English.
  public static Language firstOf(List<Locale> wishes) {
    return wishes.stream().flatMap(wish -> spoken(wish).stream()).findFirst().orElse(EN);
  }

  /// Browsers name Kurmanji `kmr` or, with all of Kurdish, `ku`.
  private static Optional<Language> spoken(Locale wish) {
    String code = wish.getLanguage().equals("kmr") ? KU.code() : wish.getLanguage();
    return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
  }

  /// For dates, and as the `lang` of a page.
  public Locale locale() {
    return locale;
  }

  /// Two letters, for example `tr`; the end of a bundle's name.
  public String code() {
    return locale.getLanguage();
  }

  /// The name in its own language and script.
  public String ownName() {
    return ownName;
  }

  /// Whether it is written from right to left.
  public boolean isRightToLeft() {
    return this == AR;
  }
}
