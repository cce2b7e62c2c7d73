package coop.teyel.production.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EventTests {

  private static final Event.Head START = Event.Head.before("workshop", 1);
  private static final String PAYLOAD = "{\"sale\":[{\"total\":1}]}";

  private final Event first = Event.after(START, "a", "sale", 1, PAYLOAD);

  @Test
  void countsOnFromTheHeadAndNamesItsHash() {
    Event second = Event.after(first.head(), "b", "sale", 1, PAYLOAD);
    assertThat(second.seq()).isEqualTo(2);
    assertThat(second.previousHash()).isEqualTo(first.hash());
    assertThat(second.isWhole()).isTrue();
    assertThat(second.follows(first.head())).isTrue();
    assertThat(second.follows(START)).isFalse();
  }

  /// SHA-256 of the canonical JSON, computed with another program.
  @Test
  void hashesTheCanonicalJsonOfAllOtherFields() {
    assertThat(first.hash())
        .isEqualTo("33cad26dd3f9ce5dd4dc1330a0bb0bb74f66e1112169787548f7d1eff422e428");
  }

  @Test
  void noticesAChangeOfAnyField() {
    String hash = first.hash();
    String genesis = Event.GENESIS;
    assertThat(
            List.of(
                new Event("stall", 1, 1, "a", "sale", 1, PAYLOAD, genesis, hash),
                new Event("workshop", 2, 1, "a", "sale", 1, PAYLOAD, genesis, hash),
                new Event("workshop", 1, 2, "a", "sale", 1, PAYLOAD, genesis, hash),
                new Event("workshop", 1, 1, "b", "sale", 1, PAYLOAD, genesis, hash),
                new Event("workshop", 1, 1, "a", "return", 1, PAYLOAD, genesis, hash),
                new Event("workshop", 1, 1, "a", "sale", 2, PAYLOAD, genesis, hash),
                new Event("workshop", 1, 1, "a", "sale", 1, "{}", genesis, hash),
                new Event("workshop", 1, 1, "a", "sale", 1, PAYLOAD, "1".repeat(64), hash)))
        .noneMatch(Event::isWhole);
  }

  @Test
  void quotesAsTheRfcAsks() {
    assertThat(CanonicalJson.quoted("a\"b\\c/d\b\f\n\r\t\u0001\u001f\u20ac\u2028"))
        .isEqualTo("\"a\\\"b\\\\c/d\\b\\f\\n\\r\\t\\u0001\\u001f\u20ac\u2028\"");
  }
}
