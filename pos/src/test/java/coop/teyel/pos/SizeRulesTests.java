package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How large a room may grow, and how its types are named. Each rule is shown something that breaks
/// it, too.
class SizeRulesTests {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final int TYPES = 20;
  private static final int PUBLIC_TYPES = 10;
  private static final int LINES = 200;
  private static final int LINES_OF_A_SCREEN = 220;
  private static final Set<String> GRAB_BAGS =
      Set.of("common", "util", "utils", "model", "service", "impl", "helper", "helpers");
  private static final Pattern PUBLIC =
      Pattern.compile(
          "^public (abstract |final |sealed |non-sealed )*(class|record|enum|interface|@interface) ",
          Pattern.MULTILINE);
  private static final Pattern NO_CODE =
      Pattern.compile("\\s*(//.*|/\\*.*|\\*.*|import .*|package .*|)");

  @Test
  void noPackageHasTooManyTypes() throws IOException {
    assertThat(tooManyTypes(sources())).isEmpty();
    assertThat(tooManyTypes(packageOf("coop.teyel.pos.large", TYPES + 1, "class X {}")))
        .containsExactly("coop.teyel.pos.large: 21 types");
  }

  @Test
  void noPackageShowsTooMuch() throws IOException {
    assertThat(tooManyPublicTypes(sources())).isEmpty();
    assertThat(
            tooManyPublicTypes(
                packageOf("coop.teyel.pos.open", PUBLIC_TYPES + 1, "public final class X {}")))
        .containsExactly("coop.teyel.pos.open: 11 public types");
    assertThat(tooManyPublicTypes(packageOf("coop.teyel.pos.open.ui", 11, "public class X {}")))
        .isEmpty();
  }

  @Test
  void noTwoTypesShareAName() throws IOException {
    assertThat(sharedNames(sources())).isEmpty();
    assertThat(
            sharedNames(
                List.of(
                    new Source("coop.teyel.pos.a", "Line", ""),
                    new Source("coop.teyel.pos.b", "Line", ""))))
        .containsExactly("Line: coop.teyel.pos.a, coop.teyel.pos.b");
  }

  @Test
  void noPackageIsAGrabBag() throws IOException {
    assertThat(grabBags(sources())).isEmpty();
    assertThat(grabBags(packageOf("coop.teyel.pos.util", 1, "class X {}")))
        .containsExactly("coop.teyel.pos.util");
  }

  @Test
  void noClassIsTooLong() throws IOException {
    assertThat(tooLong(sources())).isEmpty();
    String body = "int x;\n// not counted\n".repeat(LINES + 1);
    assertThat(tooLong(List.of(new Source("coop.teyel.pos.a", "Long", body))))
        .containsExactly("coop.teyel.pos.a.Long: 201 lines");
    assertThat(tooLong(List.of(new Source("coop.teyel.pos.a.ui", "LongView", body)))).isEmpty();
  }

  private static List<String> tooManyTypes(List<Source> sources) {
    return byPackage(sources).entrySet().stream()
        .filter(it -> it.getValue().size() > TYPES)
        .map(it -> it.getKey() + ": " + it.getValue().size() + " types")
        .toList();
  }

  private static List<String> tooManyPublicTypes(List<Source> sources) {
    List<String> found = new ArrayList<>();
    byPackage(sources)
        .forEach((name, types) -> {
          long count = types.stream().filter(type -> PUBLIC.matcher(type.text()).find()).count();
          if (count > PUBLIC_TYPES && !name.endsWith(".ui")) {
            found.add(name + ": " + count + " public types");
          }
        });
    return found;
  }

  private static List<String> sharedNames(List<Source> sources) {
    return sources.stream()
        .collect(Collectors.groupingBy(Source::name, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .filter(it -> it.getValue().size() > 1)
        .map(it ->
            it.getKey()
                + ": "
                + it.getValue().stream().map(Source::home).collect(Collectors.joining(", ")))
        .toList();
  }

  private static List<String> grabBags(List<Source> sources) {
    return byPackage(sources).keySet().stream()
        .filter(name -> Stream.of(name.split("\\.")).anyMatch(GRAB_BAGS::contains))
        .toList();
  }

  private static List<String> tooLong(List<Source> sources) {
    return sources.stream()
        .filter(source -> source.lines() > source.limit())
        .map(source -> source.home() + "." + source.name() + ": " + source.lines() + " lines")
        .toList();
  }

  private static Map<String, List<Source>> byPackage(List<Source> sources) {
    return sources.stream()
        .collect(Collectors.groupingBy(Source::home, TreeMap::new, Collectors.toList()));
  }

  private static List<Source> packageOf(String name, int types, String text) {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < types; i++) {
      sources.add(new Source(name, "X" + i, text));
    }
    return sources;
  }

  private static List<Source> sources() throws IOException {
    List<Source> sources = new ArrayList<>();
    for (String module : List.of("hardware", "production", "pos")) {
      Path folder = ROOT.resolve(module).resolve("src/main/java");
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.filter(SizeRulesTests::isType).toList()) {
          String home = folder.relativize(path.getParent()).toString().replace('/', '.');
          String name = path.getFileName().toString().replace(".java", "");
          sources.add(new Source(home, name, Files.readString(path)));
        }
      }
    }
    assertThat(sources).hasSizeGreaterThan(500);
    return sources;
  }

  private static boolean isType(Path path) {
    return path.toString().endsWith(".java") && !path.endsWith("package-info.java");
  }

  /// @param home the package
  private record Source(String home, String name, String text) {

    long lines() {
      return text.lines().filter(line -> !NO_CODE.matcher(line).matches()).count();
    }

    int limit() {
      return home.endsWith(".ui") ? LINES_OF_A_SCREEN : LINES;
    }
  }
}
