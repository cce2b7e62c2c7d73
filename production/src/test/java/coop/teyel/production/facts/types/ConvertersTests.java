package coop.teyel.production.facts.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jooq.Converter;
import org.junit.jupiter.api.Test;

class ConvertersTests {

  @Test
  void eachValueComesBackAsItWasWritten() {
    comesBack(new InstantConverter(), Instant.parse("2026-11-28T09:05:00.123Z"), 1795856700123L);
    comesBack(new BusinessDayConverter(), LocalDate.of(2026, 11, 28), "2026-11-28");
    comesBack(new FlagConverter(), true, 1);
    comesBack(new FlagConverter(), false, 0);
  }

  @Test
  void nothingStaysNothing() {
    comesBack(new InstantConverter(), null, null);
    comesBack(new BusinessDayConverter(), null, null);
    comesBack(new FlagConverter(), null, null);
  }

  @Test
  void whatWasNotWrittenByTeyelIsRefused() {
    assertThatThrownBy(() -> new FlagConverter().from(2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new BusinessDayConverter().from("2026-02-30"))
        .isInstanceOf(DateTimeParseException.class);
  }

  private static <T, U> void comesBack(Converter<T, U> converter, U value, T written) {
    assertThat(converter.to(value)).isEqualTo(written);
    assertThat(converter.from(written)).isEqualTo(value);
  }
}
