package coop.teyel.production;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// Gives each test context a data folder of its own.
public class TempDataFolder
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("fresh folder", Map.of("teyel.data", folder().toString())));
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("teyel-test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
