package coop.teyel.production.shares.halving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class LotsTests {

  /// FIPS 180-4's own example.
  @Test
  void fingerprintsAreSha256() {
    assertThat(Sha256.of("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  /// Drawn again with `printf '%s\n%s\n%s\n' abc side 00000013 | sha256sum`.
  @Test
  void aLotIsTheFingerprintOfThreeLines() {
    assertThat(new Lots("abc").lot(Lots.Draw.SIDE, "00000013"))
        .isEqualTo("9965dfdc870178565ba5434302ae7fd7bbffefccccb7cb1c62c8a354ae2e739c");
  }

  @Test
  void lotsDoNotDependOnTheOrderInWhichThingsAreListed() {
    Lots lots = new Lots("seed");
    List<String> names = List.of("a", "b", "c", "d", "e", "f");
    assertThat(lots.drawn(Lots.Draw.TURN, names.reversed(), Function.identity()))
        .isEqualTo(lots.drawn(Lots.Draw.TURN, names, Function.identity()));
  }

  @Test
  void eachPurposeHasLotsOfItsOwn() {
    Lots lots = new Lots("seed");
    assertThat(List.of(Lots.Draw.values()))
        .extracting(draw -> lots.lot(draw, "a"))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyoneComesFirstAboutEquallyOften() {
    Map<String, Integer> firsts = new HashMap<>();
    List<String> names = List.of("a", "b", "c", "d");
    for (int i = 0; i < 4_000; i++) {
      firsts.merge(
          new Lots("seed " + i).drawn(Lots.Draw.TURN, names, Function.identity()).getFirst(),
          1,
          Integer::sum);
    }
    assertThat(firsts.values()).hasSize(4).allMatch(times -> times > 880 && times < 1_120);
  }
}
