package coop.teyel.production.shares.split;

import static coop.teyel.production.shares.split.SplitExamples.DUNGAREES;
import static coop.teyel.production.shares.split.SplitExamples.carries;
import static coop.teyel.production.shares.split.SplitExamples.dealt;
import static coop.teyel.production.shares.split.SplitExamples.garment;
import static coop.teyel.production.shares.split.SplitExamples.inputs;
import static coop.teyel.production.shares.split.SplitExamples.stratum;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.teyel.production.shares.halving.Carries;
import coop.teyel.production.shares.halving.Fraction;
import coop.teyel.production.shares.halving.Stratum;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitTextTests {

  /// The file was reckoned again by a program in another language that knows only the Javadoc.
  @Test
  void theSameInputsGiveTheSplitThatIsOnPaper() throws IOException {
    String paper = golden();
    SplitInputs inputs = SplitInputs.read(paper.substring(0, paper.indexOf("seed\t")));
    assertThat(dealt(inputs).text()).isEqualTo(paper);
  }

  /// `grep ^garment split.txt | sha256sum`, and `printf '%s\n%s\n' "çay hazır" HASH | sha256sum`.
  @Test
  void seedAndListHashCanBeReckonedWithCommonTools() throws IOException {
    assertThat(golden())
        .contains(
            "seed\t786d4c97f5da9826d350f241cc59f7777c5eb534e21975ee0e34e07540d08dfc\t5491b59341487e799c783e48fe82bb52151c5ff2a8f42a196762e8ac446bdff5\n");
  }

  @Test
  void readsBackWhatItWrote() {
    Stratum odd = stratum("tab\there", "98\\104\r\n", "A\nmember\tx\t1\t0");
    SplitInputs inputs =
        inputs(
            List.of(garment(1, odd, 5), garment(2, DUNGAREES, 7)),
            carries(Map.of(odd, Fraction.of(-1, 3))));
    assertThat(SplitInputs.read(inputs.text())).isEqualTo(inputs);
    assertThat(inputs.text().lines()).hasSize(9);
  }

  @Test
  void aPhraseCountsAsItIsHeardNotAsItIsTyped() {
    assertThat(withPhrase("  c\u0327ay \n hazır ").seed())
        .isEqualTo(withPhrase("çay hazır").seed());
    assertThat(withPhrase("çay hazir").seed()).isNotEqualTo(withPhrase("çay hazır").seed());
  }

  @Test
  void aSplitsHashFollowsEveryFact() {
    Split split = dealt(withPhrase("çay hazır"));
    assertThat(dealt(withPhrase("çay hazır")).hash()).isEqualTo(split.hash());
    assertThat(dealt(withPhrase("çay")).hash()).isNotEqualTo(split.hash());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "split\n",
        "split\t1\tyesterday\n",
        "rule\t1\t1/2\tequal\nphrase\tx\n",
        "split\t1\t2026-03-14T15:00:00Z\nrule\t1\t2/4\tequal\nphrase\tx\n",
        "split\t2\t2026-03-14T15:00:00Z\nrule\t1\t1/2\tequal\nphrase\tx\n",
        "split\t1\t2026-03-14T15:00:00Z\nrule\t1\t1/2\tequal\nphrase\tx\nsale\t00000001\n",
        "split\t1\t2026-03-14T15:00:00Z\nrule\t1\t1/2\tequal\nphrase\tx\ngarment\t00000001\n",
      })
  void refusesATextThatIsNotCanonical(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> SplitInputs.read(text));
  }

  private static SplitInputs withPhrase(String phrase) {
    SplitInputs inputs = inputs(List.of(garment(1, DUNGAREES, 5)), Carries.NONE);
    return new SplitInputs(
        inputs.heldAt(),
        inputs.rule(),
        inputs.garments(),
        inputs.sharers(),
        inputs.carries(),
        phrase);
  }

  private static String golden() throws IOException {
    try (InputStream paper =
        Objects.requireNonNull(SplitTextTests.class.getResourceAsStream("split.txt"))) {
      return new String(paper.readAllBytes(), UTF_8);
    }
  }
}
