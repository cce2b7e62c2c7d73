package coop.teyel.pos;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A form in which Teyel runs, as options for a JVM.
enum LaunchForm {

  /// One file, as it is built.
  JAR {
    @Override
    List<String> options() {
      return List.of();
    }
  },

  /// With an archive of its classes from a first run: what the guide advises for a slow computer.
  ARCHIVED {
    @Override
    List<String> options() {
      FirstRun.make();
      return List.of("-XX:AOTCache=" + FirstRun.ARCHIVE);
    }
  };

  static final Path FILE = Path.of("target", "teyel.jar").toAbsolutePath();

  /// What tells a JVM about this form.
  abstract List<String> options();

  /// Runs the program.
  List<String> command() {
    return with("-jar", FILE.toString());
  }

  /// Runs `main`, which lies in the folder `classes`, with the program's classes beside it.
  List<String> command(Class<?> main, Path classes) {
    // without --enable-native-access: the first run had it from its manifest, and where such
    // options differ the archive is not used
    return with("-cp", FILE + File.pathSeparator + classes, main.getName());
  }

  private List<String> with(String... what) {
    return Stream.concat(options().stream(), Stream.of(what)).toList();
  }
}
