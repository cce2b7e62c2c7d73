package coop.teyel.production.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.teyel.production.WorkshopBootTest;
import coop.teyel.production.facts.storage.CannotStart;
import coop.teyel.production.facts.storage.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WorkshopBootTest
class PinsIntegrationTests {

  @Autowired CoopSetup setup;
  @Autowired Members members;
  @Autowired DataFolder folder;
  @Autowired MemberRows rows;

  private Path key;
  private Path aside;

  @BeforeEach
  void somebodyIsThere() {
    new MemberExamples(setup, members).zehra();
    key = folder.file("pepper.key");
    aside = folder.file("pepper.aside");
  }

  @AfterEach
  void putTheKeyBack() throws IOException {
    if (Files.exists(aside)) {
      Files.deleteIfExists(key);
      Files.move(aside, key);
    }
  }

  @Test
  void aPlaceWithMembersDoesNotStartWithoutItsKey() throws IOException {
    Files.move(key, aside);
    assertThatThrownBy(() -> new Pins(folder, rows))
        .isInstanceOfSatisfying(
            CannotStart.class, refused -> assertThat(refused.cure()).contains("pepper.key"));
    assertThat(key).doesNotExist();
  }

  @Test
  void aDamagedKeyIsKeptAndRefused() throws IOException {
    Files.move(key, aside);
    Files.write(key, new byte[7]);
    assertThatThrownBy(() -> new Pins(folder, rows)).isInstanceOf(CannotStart.class);
    assertThat(Files.size(key)).isEqualTo(7);
  }

  @Test
  void theKeyIsNobodyElsesToRead() throws IOException {
    assertThat(Files.getPosixFilePermissions(key))
        .extracting(Enum::name)
        .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
  }
}
