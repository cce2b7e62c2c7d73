package coop.teyel.production.texts;

import com.vaadin.flow.dom.Element;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Tells in which language a screen speaks, by the bundles of all languages.
///
/// What stands in the bundle of its own language is never foreign, so that a word which two
/// languages share is allowed in both; neither is what stands in no bundle, such as a name or a
/// sum.
public final class ScreenTexts {

  private static final List<String> SPOKEN =
      List.of("aria-label", "title", "alt", "placeholder", "label", "helperText", "errorMessage");
  private static final Pattern PLACE_HOLDER = Pattern.compile("\\{\\d}");
  private static final Pattern MARKS = Pattern.compile("[\u2066\u2069\u200e\u200f]");
  // fewer fixed letters than these would find sentences everywhere
  private static final int FEWEST_LETTERS = 4;

  private final Map<Language, Bundle> bundles = new EnumMap<>(Language.class);
  // most texts stand on many screens
  private final Map<String, Set<Language>> known = new HashMap<>();

  /// Reads all bundles on the class path.
  public ScreenTexts() {
    for (Language language : Language.values()) {
      bundles.put(language, Bundle.read(language));
    }
  }

  /// What a screen says under `root`.
  ///
  /// @param own texts from the bundle of its language
  /// @param foreign texts from bundles of other languages, and keys without a text
  public record Spoken(List<String> own, List<String> foreign) {}

  /// Reads everything under `root` that eyes or a screen reader can find; what is marked as of
  /// another language belongs there.
  ///
  /// @param names words of the data, which are the same in each language
  public Spoken read(Element root, Language language, Set<String> names) {
    List<String> found = new ArrayList<>();
    collect(root, found);
    List<String> own = new ArrayList<>();
    List<String> foreign = new ArrayList<>();
    for (String text : found) {
      Set<Language> speakers = known.computeIfAbsent(text, this::speakers);
      if (speakers.contains(language)) {
        own.add(text);
      } else if (!names.contains(text) && (!speakers.isEmpty() || isKey(text))) {
        foreign.add(text);
      }
    }
    return new Spoken(own, foreign);
  }

  private Set<Language> speakers(String text) {
    Set<Language> speakers = EnumSet.noneOf(Language.class);
    bundles.forEach((language, bundle) -> {
      if (bundle.says(text)) {
        speakers.add(language);
      }
    });
    return speakers;
  }

  private boolean isKey(String text) {
    return bundles.values().stream().anyMatch(bundle -> bundle.keys().contains(text));
  }

  private static void collect(Element element, List<String> found) {
    if (element.isTextNode()) {
      add(element.getText(), found);
      return;
    }
    if (element.hasAttribute("lang")) {
      return;
    }
    for (String name : SPOKEN) {
      add(element.getAttribute(name), found);
      add(element.getProperty(name), found);
    }
    element.getChildren().forEach(child -> collect(child, found));
  }

  private static void add(@Nullable String text, List<String> found) {
    if (text != null && !text.isBlank()) {
      found.add(MARKS.matcher(text).replaceAll("").strip());
    }
  }

  /// All texts of one language.
  private record Bundle(Set<String> keys, Set<String> whole, List<Filled> filled) {

    boolean says(String text) {
      return whole.contains(text) || filled.stream().anyMatch(it -> it.says(text));
    }

    static Bundle read(Language language) {
      Bundle bundle = new Bundle(new HashSet<>(), new HashSet<>(), new ArrayList<>());
      String path = "classpath*:coop/teyel/**/translations_" + language.code() + ".properties";
      try {
        for (Resource resource : new PathMatchingResourcePatternResolver().getResources(path)) {
          bundle.add(resource);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return bundle;
    }

    private void add(Resource resource) throws IOException {
      Properties texts = new Properties();
      try (Reader reader =
          new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
        texts.load(reader);
      }
      texts.forEach((key, text) -> {
        keys.add(key.toString());
        add(MARKS.matcher(text.toString()).replaceAll("").strip());
      });
    }

    private void add(String text) {
      String fixed = PLACE_HOLDER.matcher(text).replaceAll("");
      if (fixed.equals(text)) {
        whole.add(text);
      } else if (fixed.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS) {
        filled.add(Filled.of(PLACE_HOLDER.split(text, -1)));
      }
    }
  }

  /// A text with place holders; its ends rule out most others at once.
  private record Filled(String first, String last, Pattern whole) {

    static Filled of(String... parts) {
      String whole = Stream.of(parts).map(Pattern::quote).collect(Collectors.joining(".+"));
      return new Filled(parts[0], parts[parts.length - 1], Pattern.compile(whole, Pattern.DOTALL));
    }

    boolean says(String text) {
      return text.startsWith(first) && text.endsWith(last) && whole.matcher(text).matches();
    }
  }
}
