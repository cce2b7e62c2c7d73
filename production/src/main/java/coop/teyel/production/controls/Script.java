package coop.teyel.production.controls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// What a component runs in the browser, from a file beside it.
public final class Script {

  private Script() {}

  /// The text of a file in the package of `component`.
  public static String beside(Class<?> component, String name) {
    try (InputStream file = component.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalArgumentException("no script " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
