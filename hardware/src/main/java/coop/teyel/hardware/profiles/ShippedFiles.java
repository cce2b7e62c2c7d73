package coop.teyel.hardware.profiles;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/// The profiles' files that come with the program.
final class ShippedFiles {

  /// The usual one first, the one for printers nobody knows last.
  static final List<String> NAMES =
      List.of(
          "generic-80",
          "generic-58",
          "epson-tm-t20",
          "epson-tm-t88",
          "star-escpos",
          "label-gap-58",
          "epson-tm-l90",
          "safe");

  private ShippedFiles() {}

  static Profile profile(String name) {
    return switch (ProfileFile.read(name, properties(name))) {
      case ProfileFile.Read.Good(var profile) -> profile;
      case ProfileFile.Read.Wrong(var wrong) ->
          throw new IllegalStateException("profile " + name + ": " + wrong);
    };
  }

  static Properties properties(String name) {
    try (InputStream file = ShippedFiles.class.getResourceAsStream(name + ".properties")) {
      if (file == null) {
        throw new IllegalStateException("profile is missing: " + name);
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
