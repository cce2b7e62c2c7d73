package coop.teyel.pos.shell.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;

/// Somebody else's work inside Teyel.
///
/// @param version empty where nobody counts versions
/// @param licence its names, as the SPDX list writes them where it knows them
/// @param texts the licence and the notices that must be kept
record Library(String name, String version, String licence, List<Resource> texts) {

  /// All texts, one behind the other.
  String text() {
    return texts.stream().map(Library::read).collect(Collectors.joining("\n\n"));
  }

  private static String read(Resource text) {
    try {
      return text.getContentAsString(StandardCharsets.UTF_8)
          .replaceFirst("^\\s*\\n", "")
          .stripTrailing();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
