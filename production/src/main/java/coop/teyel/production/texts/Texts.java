package coop.teyel.production.texts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Every text of Teyel, from the features' `translations_….properties`.
///
/// A place holder `{0}` is replaced by its argument and nothing else has a meaning, so an
/// apostrophe is an apostrophe.
@Component
public class Texts {

  private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

  /// Reads all bundles on the class path; refuses a key that stands in two of them.
  public Texts() {
    ResourcePatternResolver bundles = new PathMatchingResourcePatternResolver();
    for (Language language : Language.values()) {
      texts.put(language, read(bundles, language));
    }
  }

  /// The text of `key` in the language of `locale`.
  ///
  /// @throws IllegalArgumentException for a key that has no text
  public String say(Locale locale, String key, Object... arguments) {
    String text = texts.getOrDefault(Language.of(locale), Map.of()).get(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for " + key + " in " + locale);
    }
    return filled(text, arguments);
  }

  private static String filled(String text, Object... arguments) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      filled
          .append(text, from, open)
          .append(arguments[Integer.parseInt(text.substring(open + 1, close))]);
      from = close + 1;
    }
    return filled.append(text, from, text.length()).toString();
  }

  private static Map<String, String> read(ResourcePatternResolver bundles, Language language) {
    Map<String, String> read = new HashMap<>();
    try {
      String pattern = "classpath*:coop/teyel/**/translations_" + language.code() + ".properties";
      for (Resource bundle : bundles.getResources(pattern)) {
        read(bundle)
            .forEach((key, text) -> refuseSecond(key, read.put(key.toString(), text.toString())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  private static Properties read(Resource bundle) {
    Properties properties = new Properties();
    try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private static void refuseSecond(Object key, @Nullable String earlier) {
    if (earlier != null) {
      throw new IllegalStateException("two texts for " + key);
    }
  }
}
