package coop.teyel.production.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Uuid7Tests {

  private static final InstantSource NEW_YEAR =
      InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z"));

  /// RFC 9562, appendix A.6.
  @Test
  void isMadeAsTheStandardShows() {
    assertThat(Uuid7.of(0x017F22E279B0L, 0xCC3, 0x18C4DC0C0C07398FL))
        .isEqualTo(UUID.fromString("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));
  }

  @Test
  void keepsVersionAndVariantWhateverChanceSays() {
    for (UUID id : List.of(Uuid7.of(0, 0, 0), Uuid7.of((1L << 48) - 1, -1, -1))) {
      assertThat(id.version()).isEqualTo(7);
      assertThat(id.variant()).isEqualTo(2);
    }
  }

  @Test
  void sortsByTheTimeOfItsMaking() {
    List<String> ids =
        Stream.of(0L, 1L, 255L, 256L, 1_000_000_000_000L, (1L << 48) - 1)
            .map(millis -> Uuid7.of(millis, -millis, -millis).toString())
            .toList();
    assertThat(ids).isSorted();
  }

  @Test
  void neverRepeatsInOneMillisecond() {
    assertThat(Stream.generate(() -> Uuid7.next(NEW_YEAR)).limit(1_000).distinct()).hasSize(1_000);
  }

  @Test
  void isWhatCommandsAreNamedWith() {
    assertThat(CommandId.fresh().value().version()).isEqualTo(7);
  }
}
