package coop.teyel.production.facts.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;
import org.springframework.core.io.support.SpringFactoriesLoader;

class DatabaseReadinessTests {

  @Test
  void isAmongWhatStartsInTheBackgroundAndSucceeds() {
    assertThat(
            SpringFactoriesLoader.forDefaultResourceLocation().load(BackgroundPreinitializer.class))
        .hasAtLeastOneElementOfType(DatabaseReadiness.class);
    assertThatCode(new DatabaseReadiness()::preinitialize).doesNotThrowAnyException();
  }
}
