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

/// What somebody wrote into the three modules, for the tests that keep the rules of the house.
final class Sources {

  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  static final List<String> MODULES = List.of("hardware", "production", "pos");

  private static final Pattern TOP_LEVEL_TYPE =
      Pattern.compile(
          "^(public )?(?:(?:abstract|final|sealed|non-sealed) )*"
              + "(?:class|record|enum|interface|@interface) (\\w+)",
          Pattern.MULTILINE);
  private static final Pattern BLOCK_COMMENT =
      Pattern.compile("^\\s*/\\*.*?\\*/", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern NO_CODE = Pattern.compile("\\s*(//.*|import .*|package .*|)");

  private Sources() {}

  /// All files of the program's own code, without those that are generated and without tests.
  static List<Source> read() throws IOException {
    List<Source> sources = new ArrayList<>();
    for (String module : MODULES) {
      Path folder = ROOT.resolve(module).resolve("src/main/java");
      try (Stream<Path> paths = Files.walk(folder)) {
        paths.filter(Sources::isType).map(path -> source(folder, path)).forEach(sources::add);
      }
    }
    assertThat(sources).hasSizeGreaterThan(500);
    return sources;
  }

  /// How many lines of a text are neither empty nor a comment nor an import.
  static long linesOfCode(String text) {
    String code = BLOCK_COMMENT.matcher(text).replaceAll("");
    return code.lines().filter(line -> !NO_CODE.matcher(line).matches()).count();
  }

  private static Source source(Path folder, Path file) {
    String home = folder.relativize(file.getParent()).toString().replace('/', '.');
    String name = file.getFileName().toString().replace(".java", "");
    try {
      return new Source(home, name, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isType(Path path) {
    return path.toString().endsWith(".java") && !path.endsWith("package-info.java");
  }

  /// @param shown whether other packages see it
  record Type(String home, String name, boolean shown) {}

  /// One file, which may hold several top-level types.
  ///
  /// @param home the package
  record Source(String home, String name, String text) {

    Stream<Type> types() {
      return TOP_LEVEL_TYPE
          .matcher(text)
          .results()
          .map(it -> new Type(home, it.group(2), it.group(1) != null));
    }

    /// The package below its module, `sales` for `coop.teyel.pos.sales.ui`; empty for a type of the
    /// module itself.
    String feature() {
      String[] parts = home.split("\\.");
      return parts.length > 3 ? parts[3] : "";
    }

    /// The package and the name.
    String path() {
      return home + "." + name;
    }

    long lines() {
      return linesOfCode(text);
    }
  }
}
