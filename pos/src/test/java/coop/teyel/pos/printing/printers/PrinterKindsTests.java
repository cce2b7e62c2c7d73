package coop.teyel.pos.printing.printers;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.profiles.Profile;
import coop.teyel.hardware.profiles.Profiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrinterKindsTests {

  @TempDir Path data;

  @Test
  void addsTheFilesOfThePlaceToThoseOfTheProgram() throws IOException {
    write("market.properties", "like = generic-58\ntitle = The printer of the market\n");
    write("bad.properties", "like = generic-58\npaper.dots = many\n");
    PrinterKinds kinds = new PrinterKinds(data);
    assertThat(kinds.all().all()).extracting(Profile::name).contains("generic-80", "market");
    assertThat(kinds.of("market").title()).isEqualTo("The printer of the market");
    assertThat(kinds.all().wrong())
        .extracting(Profiles.Wrong::file)
        .containsExactly("bad.properties");
  }

  @Test
  void printsSafelyWhenTheFileOfAKindIsGone() {
    assertThat(new PrinterKinds(data).of("market").name()).isEqualTo("safe");
  }

  private void write(String name, String text) throws IOException {
    Path folder = Files.createDirectories(data.resolve("profiles"));
    Files.writeString(folder.resolve(name), text);
  }
}
