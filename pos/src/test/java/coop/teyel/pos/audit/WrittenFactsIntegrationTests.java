package coop.teyel.pos.audit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.pos.PosBootTest;
import coop.teyel.production.facts.audit.AuditFinding.Broken;
import coop.teyel.production.facts.audit.AuditFinding.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the features say of their facts.
@PosBootTest
class WrittenFactsIntegrationTests {

  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2026, 5, 3));

  @Autowired WrittenFacts facts;

  @Test
  void namesReceiptsByTheirNumbers() {
    Map<String, String> sale =
        Map.of("sale.receipt_number", "12", "sale.business_day", "2026-05-03");
    assertThat(fact("sale", "some-id", sale))
        .isEqualTo(new WrittenFact("sales.fact", "12", DAY, Optional.of("receipts/12")));
    Map<String, String> returned =
        Map.of("return.receipt_number", "12", "return.business_day", "2026-05-03");
    assertThat(fact("return", "some-id", returned))
        .isEqualTo(new WrittenFact("sales.return.fact", "12", DAY, Optional.of("receipts/12")));
  }

  @Test
  void namesClosingsAndSplits() {
    assertThat(fact("closing", "7", Map.of("closing.business_day", "2026-05-03")))
        .isEqualTo(new WrittenFact("till.fact", "7", DAY, Optional.of("till/closed/7")));
    assertThat(
            fact(
                "split",
                "some-id",
                Map.of("split.number", "3", "split.business_day", "2026-05-03")))
        .isEqualTo(new WrittenFact("shares.fact", "3", DAY, Optional.of("split/some-id")));
  }

  @Test
  void namesWhatCannotBeReadAsFarAsItCan() {
    assertThat(fact("sale", "some-id", Map.of("sale.business_day", "2026-02-31")))
        .isEqualTo(new WrittenFact("sales.fact", "", Optional.empty(), Optional.empty()));
    assertThat(fact("something", "some-id", Map.of()))
        .isEqualTo(
            new WrittenFact("audit.changed.fact", "some-id", Optional.empty(), Optional.empty()));
  }

  private WrittenFact fact(String type, String id, Map<String, String> written) {
    return facts.of(new Broken(1, type, id, Reason.ROWS_CHANGED, written, List.of()));
  }
}
