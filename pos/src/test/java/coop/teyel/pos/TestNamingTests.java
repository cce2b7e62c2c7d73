package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The end of a test's name says what it needs, and its package whose tests they are.
class TestNamingTests {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final List<String> MODULES = List.of("hardware", "production", "pos");
  private static final Pattern IS_TEST =
      Pattern.compile("(?m)^  @(Parameterized|Repeated)?Test\\b");
  private static final Pattern IS_VIEW_TEST =
      Pattern.compile("(?m)^(final )?class \\w+ extends ViewTestBase\\b");
  private static final Pattern HAS_CONTEXT =
      Pattern.compile("(?m)^@(SpringBootTest|\\w*BootTest)\\b");
  private static final Pattern HAS_DATABASE =
      Pattern.compile(
          "(?m)^@(SpringBootTest|\\w*BootTest)\\b|jdbc:sqlite|Database\\.open|teyel\\.data=");

  @Test
  void everyTestHasOneOfTheKnownSuffixes() {
    assertThat(tests())
        .extracting(Source::name)
        .allMatch(name -> name.matches("\\w+(Tests|IT|Bench)"));
  }

  @Test
  void aTestOfScreensWithoutABrowserIsNamedSo() {
    assertThat(tests())
        .allSatisfy(test ->
            assertThat(test.name().endsWith("ViewTests"))
                .as(test.name())
                .isEqualTo(test.has(IS_VIEW_TEST)));
  }

  @Test
  void aTestWithADatabaseIsNamedSo() {
    assertThat(tests())
        .filteredOn(test -> test.has(HAS_CONTEXT))
        .extracting(Source::name)
        .allMatch(name -> name.matches("\\w+(IntegrationTests|PropertyTests|ViewTests|Bench)"));
    assertThat(tests())
        .filteredOn(test -> test.name().endsWith("IntegrationTests"))
        .allSatisfy(test -> assertThat(test.has(HAS_DATABASE)).as(test.name()).isTrue());
  }

  @Test
  void aTestOfAPropertyHasItsSeed() {
    assertThat(tests())
        .filteredOn(test -> test.name().endsWith("PropertyTests"))
        .allSatisfy(test -> assertThat(test.text()).as(test.name()).contains("Seeds."));
  }

  @Test
  void testsLieInThePackagesOfWhatTheyTest() {
    assertThat(tests())
        .allSatisfy(test -> assertThat(test.mirrored()).as(test.name()).isDirectory());
  }

  private static List<Source> tests() {
    List<Source> tests = new ArrayList<>();
    for (String module : MODULES) {
      Path root = ROOT.resolve(module).resolve("src/test/java");
      try (Stream<Path> files = Files.walk(root)) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .map(Source::of)
            .filter(source -> source.has(IS_TEST))
            .forEach(tests::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    assertThat(tests).hasSizeGreaterThan(100);
    return tests;
  }

  private record Source(Path file, String name, String text) {

    static Source of(Path file) {
      try {
        String name = file.getFileName().toString().replace(".java", "");
        return new Source(file, name, Files.readString(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String toString() {
      return name;
    }

    boolean has(Pattern pattern) {
      return pattern.matcher(text).find();
    }

    /// The folder of the same package in the program.
    Path mirrored() {
      return Path.of(file.getParent().toString().replace("src/test/java", "src/main/java"));
    }
  }
}
