package coop.teyel.pos;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/// A form in which Teyel runs, as options for a JVM.
enum Form {

  /// One file, as it is built.
  JAR {
    @Override
    List<String> command() {
      return List.of("-jar", FILE.toString());
    }

    @Override
    List<String> command(Class<?> main, Path classes) {
      return List.of(
          "-Dloader.path=" + classes,
          "-Dloader.main=" + main.getName(),
          "-cp",
          FILE.toString(),
          "org.springframework.boot.loader.launch.PropertiesLauncher");
    }
  },

  /// Unpacked, with an archive of its classes: what the guide advises for a slow computer.
  UNPACKED {
    @Override
    List<String> command() {
      UnpackedTeyel.make();
      return List.of("-XX:AOTCache=" + UnpackedTeyel.ARCHIVE, "-jar", UnpackedTeyel.JAR.toString());
    }

    @Override
    List<String> command(Class<?> main, Path classes) {
      UnpackedTeyel.make();
      // without --enable-native-access: the first run had it from its manifest, and where such
      // options differ the archive is not used
      return List.of(
          "-XX:AOTCache=" + UnpackedTeyel.ARCHIVE,
          "-cp",
          UnpackedTeyel.JAR + File.pathSeparator + classes,
          main.getName());
    }
  };

  static final Path FILE = Path.of("target", "teyel.jar").toAbsolutePath();

  /// Runs the program.
  abstract List<String> command();

  /// Runs `main`, which lies in the folder `classes`, with the program's classes beside it.
  abstract List<String> command(Class<?> main, Path classes);
}
