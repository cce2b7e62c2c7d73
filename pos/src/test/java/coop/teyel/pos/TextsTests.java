package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.production.texts.Language;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every text is there in all languages, and no screen says anything of its own.
class TextsTests {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final List<String> MODULES = List.of("production", "pos");
  private static final Pattern KEY_USED =
      Pattern.compile(
          "(?:getTranslation|say)\\(\\s*(?:[a-zA-Z.()]+,\\s*)?\"([a-z][A-Za-z-]*\\.[A-Za-z0-9_.-]*[A-Za-z0-9_-])\"\\s*[,)]");
  private static final Pattern LITERAL_SHOWN =
      Pattern.compile(
          "(?:new (?:Button|ActButton|Span|Div|H[1-6]|Paragraph|TextField|PictureTile|Anchor|Text)|setText|setLabel|setHelperText|setPlaceholder|Notice\\.\\w+)\\(\\s*\"([^\"]*\\p{L}{2}[^\"]*)\"");
  private static final Pattern PLACE_HOLDER = Pattern.compile("\\{(\\d)}");

  @Test
  void everyBundleHasAllLanguagesWithTheSameKeysAndPlaceHolders() throws IOException {
    for (Map.Entry<Path, Map<String, Properties>> bundle : bundles().entrySet()) {
      Map<String, Properties> languages = bundle.getValue();
      assertThat(languages.keySet())
          .as(bundle.getKey().toString())
          .isEqualTo(Stream.of(Language.values()).map(Language::code).collect(Collectors.toSet()));
      Properties english = languages.get("en");
      languages.forEach((language, texts) -> {
        assertThat(texts.stringPropertyNames())
            .as(bundle.getKey() + " " + language)
            .isEqualTo(english.stringPropertyNames());
        texts
            .stringPropertyNames()
            .forEach(key -> {
              assertThat(texts.getProperty(key)).as(language + " " + key).isNotBlank();
              assertThat(placeHolders(texts.getProperty(key)))
                  .as(language + " " + key)
                  .isEqualTo(placeHolders(english.getProperty(key)));
            });
      });
    }
  }

  @Test
  void everyKeyThatIsUsedHasAText() throws IOException {
    Set<String> known = new HashSet<>();
    bundles()
        .values()
        .forEach(languages -> known.addAll(languages.get("en").stringPropertyNames()));
    Set<String> missing = new TreeSet<>();
    for (Path source : sources()) {
      KEY_USED
          .matcher(Files.readString(source))
          .results()
          .map(match -> match.group(1))
          .filter(key -> !known.contains(key))
          .forEach(key -> missing.add(source.getFileName() + ": " + key));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void noScreenSpeaksWithALiteral() throws IOException {
    List<String> literals = new ArrayList<>();
    for (Path source : sources()) {
      LITERAL_SHOWN
          .matcher(Files.readString(source))
          .results()
          .map(MatchResult::group)
          .filter(text -> source.toString().contains("ui"))
          .filter(text -> !text.matches("(?s)new PictureTile\\(\\s*\"[a-z0-9/-]+\\.svg\""))
          .forEach(text -> literals.add(source.getFileName() + ": " + text));
    }
    assertThat(literals).isEmpty();
  }

  private static Set<String> placeHolders(String text) {
    return PLACE_HOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static Map<Path, Map<String, Properties>> bundles() throws IOException {
    Map<Path, Map<String, Properties>> bundles = new TreeMap<>();
    for (Path file : files("src/main/resources", ".properties")) {
      String name = file.getFileName().toString();
      if (name.startsWith("translations_")) {
        bundles
            .computeIfAbsent(ROOT.relativize(file.getParent()), folder -> new TreeMap<>())
            .put(name.substring(13, 15), read(file));
      }
    }
    return bundles;
  }

  private static Properties read(Path file) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    }
    return texts;
  }

  private static List<Path> sources() throws IOException {
    return files("src/main/java", ".java");
  }

  private static List<Path> files(String folder, String ending) throws IOException {
    List<Path> found = new ArrayList<>();
    for (String module : MODULES) {
      try (Stream<Path> paths = Files.walk(ROOT.resolve(module).resolve(folder))) {
        paths.filter(path -> path.toString().endsWith(ending)).forEach(found::add);
      }
    }
    return found;
  }
}
