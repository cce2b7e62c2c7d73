package coop.teyel.pos.audit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.production.facts.ChainCheck.Broken;
import coop.teyel.production.facts.ChainCheck.Reason;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WrittenFactTests {

  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2026, 5, 3));

  @Test
  void namesReceiptsByTheirNumbers() {
    Map<String, String> written = Map.of("receipt", "12", "day", "2026-05-03");
    assertThat(fact("sale", "some-id", written))
        .isEqualTo(new WrittenFact(WrittenFact.Kind.SALE, "12", "12", DAY));
    assertThat(fact("return", "some-id", written))
        .isEqualTo(new WrittenFact(WrittenFact.Kind.RETURN, "12", "12", DAY));
  }

  @Test
  void namesClosingsOfBothFormsAndSplits() {
    WrittenFact closing = new WrittenFact(WrittenFact.Kind.CLOSING, "7", "7", DAY);
    assertThat(fact("closing", "7", Map.of("closing.business_day", "2026-05-03")))
        .isEqualTo(closing);
    assertThat(fact("closing", "7", Map.of("day", "2026-05-03"))).isEqualTo(closing);
    assertThat(
            fact("split", "some-id", Map.of("split.nth", "3", "split.business_day", "2026-05-03")))
        .isEqualTo(new WrittenFact(WrittenFact.Kind.SPLIT, "some-id", "3", DAY));
  }

  @Test
  void namesWhatCannotBeReadAsFarAsItCan() {
    assertThat(fact("sale", "some-id", Map.of("day", "2026-02-31")))
        .isEqualTo(new WrittenFact(WrittenFact.Kind.SALE, "", "", Optional.empty()));
    assertThat(fact("something", "some-id", Map.of()))
        .isEqualTo(new WrittenFact(WrittenFact.Kind.OTHER, "some-id", "some-id", Optional.empty()));
  }

  private static WrittenFact fact(String type, String id, Map<String, String> written) {
    return WrittenFact.of(new Broken(1, type, id, Reason.ROWS_CHANGED, written));
  }
}
