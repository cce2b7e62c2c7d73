package coop.teyel.pos.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenJarTests {

  @TempDir Path folder;

  @Test
  void theJarStaysOpenUntilTheProgramEnds() throws IOException {
    URI inside = URI.create("jar:" + jar().toUri() + "!/icons/check.svg");
    OpenJar jar = new OpenJar(inside);
    assertThat(FileSystems.getFileSystem(inside).getPath("icons", "check.svg")).exists();
    jar.destroy();
    assertThatThrownBy(() -> FileSystems.getFileSystem(inside))
        .isInstanceOf(FileSystemNotFoundException.class);
  }

  @Test
  void classesInAFolderNeedNothingOpen() throws IOException {
    new OpenJar(folder.toUri()).destroy();
    new OpenJar().destroy();
  }

  private Path jar() throws IOException {
    Path file = folder.resolve("a jar.jar");
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
      jar.putNextEntry(new JarEntry("icons/check.svg"));
      jar.closeEntry();
    }
    return file;
  }
}
