package coop.teyel.pos.audit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.production.facts.audit.AuditFinding.Broken;
import coop.teyel.production.facts.audit.AuditFinding.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WrittenFactTests {

  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2026, 5, 3));

  @Test
  void namesReceiptsByTheirNumbers() {
    Map<String, String> sale =
        Map.of("sale.receipt_number", "12", "sale.business_day", "2026-05-03");
    assertThat(fact("sale", "some-id", sale))
        .isEqualTo(new WrittenFact(WrittenFact.Kind.SALE, "12", "12", DAY));
    Map<String, String> refund =
        Map.of("return.receipt_number", "12", "return.business_day", "2026-05-03");
    assertThat(fact("return", "some-id", refund))
        .isEqualTo(new WrittenFact(WrittenFact.Kind.RETURN, "12", "12", DAY));
  }

  @Test
  void namesClosingsAndSplits() {
    WrittenFact closing = new WrittenFact(WrittenFact.Kind.CLOSING, "7", "7", DAY);
    assertThat(fact("closing", "7", Map.of("closing.business_day", "2026-05-03")))
        .isEqualTo(closing);
    assertThat(
            fact(
                "split",
                "some-id",
                Map.of("split.number", "3", "split.business_day", "2026-05-03")))
        .isEqualTo(new WrittenFact(WrittenFact.Kind.SPLIT, "some-id", "3", DAY));
  }

  @Test
  void namesWhatCannotBeReadAsFarAsItCan() {
    assertThat(fact("sale", "some-id", Map.of("sale.business_day", "2026-02-31")))
        .isEqualTo(new WrittenFact(WrittenFact.Kind.SALE, "", "", Optional.empty()));
    assertThat(fact("something", "some-id", Map.of()))
        .isEqualTo(new WrittenFact(WrittenFact.Kind.OTHER, "some-id", "some-id", Optional.empty()));
  }

  private static WrittenFact fact(String type, String id, Map<String, String> written) {
    return WrittenFact.of(new Broken(1, type, id, Reason.ROWS_CHANGED, written, List.of()));
  }
}
