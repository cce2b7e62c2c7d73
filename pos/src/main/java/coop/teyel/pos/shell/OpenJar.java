package coop.teyel.pos.shell;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// The jar that the program runs from, open as a file system for as long as it runs.
///
/// Vaadin's `StaticFileServer` asks of each file that it sends whether it is a folder. For the
/// answer it opens the jar, and reads the table of some thirty thousand files that lie in it; where
/// the jar is open already it uses that, and leaves it open.
@Component
class OpenJar implements DisposableBean {

  private final Optional<FileSystem> files;

  OpenJar() throws IOException {
    this(URI.create(String.valueOf(OpenJar.class.getResource("OpenJar.class"))));
  }

  /// @param inside anything in the jar; what does not lie in one needs nothing open
  OpenJar(URI inside) throws IOException {
    this.files =
        "jar".equals(inside.getScheme())
            ? Optional.of(FileSystems.newFileSystem(inside, Map.of()))
            : Optional.empty();
  }

  @Override
  public void destroy() throws IOException {
    if (files.isPresent()) {
      files.get().close();
    }
  }
}
