package coop.teyel.production.facts;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.Seeds;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class LinkTests {

  private static final Link.Head START = new Link.Head("workshop", 1, 0, Link.GENESIS);

  @Test
  void countsOnFromTheHeadAndNamesItsHash() {
    Link first = Link.after(START, "a", "sale", "total=1\n");
    Link second =
        Link.after(new Link.Head("workshop", 1, 1, first.hash()), "b", "sale", "total=2\n");
    assertThat(second.seq()).isEqualTo(2);
    assertThat(second.previousHash()).isEqualTo(first.hash());
    assertThat(second.isWhole()).isTrue();
  }

  @Test
  void noticesAChangeOfAnyField() {
    Link link = Link.after(START, "a", "sale", "total=1\n");
    assertThat(
            new Link("stall", 1, 1, "a", "sale", link.payload(), Link.GENESIS, link.hash())
                .isWhole())
        .isFalse();
    assertThat(
            new Link("workshop", 2, 1, "a", "sale", link.payload(), Link.GENESIS, link.hash())
                .isWhole())
        .isFalse();
    assertThat(
            new Link("workshop", 1, 2, "a", "sale", link.payload(), Link.GENESIS, link.hash())
                .isWhole())
        .isFalse();
    assertThat(
            new Link("workshop", 1, 1, "b", "sale", link.payload(), Link.GENESIS, link.hash())
                .isWhole())
        .isFalse();
    assertThat(
            new Link("workshop", 1, 1, "a", "return", link.payload(), Link.GENESIS, link.hash())
                .isWhole())
        .isFalse();
    assertThat(
            new Link("workshop", 1, 1, "a", "sale", "total=2\n", Link.GENESIS, link.hash())
                .isWhole())
        .isFalse();
    assertThat(
            new Link("workshop", 1, 1, "a", "sale", link.payload(), "1".repeat(64), link.hash())
                .isWhole())
        .isFalse();
  }

  @Test
  void whatWasToldCanBeReadAgain() {
    CanonicalForm telling =
        new CanonicalForm()
            .with("note", "a\\b\nc=d\\n")
            .with("line", 1)
            .with("line", 2)
            .with("nothing", "");
    assertThat(telling.fields())
        .isEqualTo(Map.of("note", "a\\b\nc=d\\n", "line", "1", "nothing", ""));
    assertThat(CanonicalForm.fields("no field at all")).isEmpty();
  }

  @Test
  void differentFactsNeverTellTheSame() {
    RandomGenerator random = Seeds.seeded("telling");
    for (int run = 0; run < 5_000; run++) {
      String one = word(random);
      String other = word(random);
      String told = new CanonicalForm().with("a", one).with("b", other).toString();
      String toldApart = new CanonicalForm().with("a", one + "\nb=" + other).toString();
      assertThat(told).isNotEqualTo(toldApart);
      assertThat(told.split("\n", -1)).hasSize(3);
    }
  }

  private static String word(RandomGenerator random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      word.append("a=\\\nnb".charAt(random.nextInt(6)));
    }
    return word.toString();
  }
}
