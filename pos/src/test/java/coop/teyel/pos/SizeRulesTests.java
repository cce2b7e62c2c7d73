package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.pos.Sources.Source;
import coop.teyel.pos.Sources.Type;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How large a room may grow, and how its types are named. Each rule is shown something that breaks
/// it, too.
class SizeRulesTests {

  private static final int TYPES = 20;
  private static final int PUBLIC_TYPES = 10;
  private static final int LINES = 200;
  private static final int LINES_OF_A_SCREEN = 220;
  private static final Set<String> GRAB_BAGS =
      Set.of("common", "util", "utils", "model", "service", "impl", "helper", "helpers");

  @Test
  void noPackageHasTooManyTypes() throws IOException {
    assertThat(tooManyTypes(Sources.read())).isEmpty();
    assertThat(tooManyTypes(packageOf("coop.teyel.pos.large", TYPES + 1, "class X {}")))
        .containsExactly("coop.teyel.pos.large: 21 types");
    assertThat(
            tooManyTypes(
                packageOf("coop.teyel.pos.large", 7, "class X {}\nenum Y {}\nrecord Z() {}")))
        .containsExactly("coop.teyel.pos.large: 21 types");
  }

  @Test
  void noPackageShowsTooMuch() throws IOException {
    assertThat(tooManyPublicTypes(Sources.read())).isEmpty();
    assertThat(
            tooManyPublicTypes(
                packageOf("coop.teyel.pos.open", PUBLIC_TYPES + 1, "public final class X {}")))
        .containsExactly("coop.teyel.pos.open: 11 public types");
    assertThat(tooManyPublicTypes(packageOf("coop.teyel.pos.open.ui", 11, "public class X {}")))
        .isEmpty();
  }

  @Test
  void noTwoTypesShareAName() throws IOException {
    assertThat(sharedNames(Sources.read())).isEmpty();
    assertThat(
            sharedNames(
                List.of(
                    new Source("coop.teyel.pos.a", "Line", "class Line {}\nclass Unlike {}"),
                    new Source("coop.teyel.pos.b", "Page", "class Page {}\nrecord Line() {}"))))
        .containsExactly("Line: coop.teyel.pos.a, coop.teyel.pos.b");
  }

  @Test
  void noPackageIsAGrabBag() throws IOException {
    assertThat(grabBags(Sources.read())).isEmpty();
    assertThat(grabBags(packageOf("coop.teyel.pos.util", 1, "class X {}")))
        .containsExactly("coop.teyel.pos.util");
  }

  @Test
  void noClassIsTooLong() throws IOException {
    assertThat(tooLong(Sources.read())).isEmpty();
    String body = "int x\n// not counted\n/* nor\n this */\n".repeat(LINES) + "* 2;\n";
    assertThat(tooLong(List.of(new Source("coop.teyel.pos.a", "Long", body))))
        .containsExactly("coop.teyel.pos.a.Long: 201 lines");
    assertThat(tooLong(List.of(new Source("coop.teyel.pos.a.ui", "LongView", body)))).isEmpty();
    String screen = "int x;\n".repeat(LINES_OF_A_SCREEN + 1);
    assertThat(tooLong(List.of(new Source("coop.teyel.pos.a.ui", "LongView", screen))))
        .containsExactly("coop.teyel.pos.a.ui.LongView: 221 lines");
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
          long count = types.stream().filter(Type::shown).count();
          if (count > PUBLIC_TYPES && !name.endsWith(".ui")) {
            found.add(name + ": " + count + " public types");
          }
        });
    return found;
  }

  private static List<String> sharedNames(List<Source> sources) {
    return sources.stream()
        .flatMap(Source::types)
        .collect(Collectors.groupingBy(Type::name, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .filter(it -> it.getValue().size() > 1)
        .map(it ->
            it.getKey()
                + ": "
                + it.getValue().stream().map(Type::home).collect(Collectors.joining(", ")))
        .toList();
  }

  private static List<String> grabBags(List<Source> sources) {
    return byPackage(sources).keySet().stream()
        .filter(name -> Stream.of(name.split("\\.")).anyMatch(GRAB_BAGS::contains))
        .toList();
  }

  private static List<String> tooLong(List<Source> sources) {
    return sources.stream()
        .filter(source -> source.lines() > limit(source))
        .map(source -> source.path() + ": " + source.lines() + " lines")
        .toList();
  }

  private static int limit(Source source) {
    return source.home().endsWith(".ui") ? LINES_OF_A_SCREEN : LINES;
  }

  private static Map<String, List<Type>> byPackage(List<Source> sources) {
    return sources.stream()
        .flatMap(Source::types)
        .collect(Collectors.groupingBy(Type::home, TreeMap::new, Collectors.toList()));
  }

  private static List<Source> packageOf(String name, int types, String text) {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < types; i++) {
      sources.add(new Source(name, "X" + i, text));
    }
    return sources;
  }
}
