package coop.teyel.hardware.scanning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SteadyReadTests {

  private static final Optional<Scan> ONE = Optional.of(GarmentNumber.of(1));
  private static final Optional<Scan> TWO = Optional.of(GarmentNumber.of(2));
  private static final Optional<Scan> NONE = Optional.empty();

  private final SteadyRead steady = new SteadyRead();

  @Test
  void wantsTwoEqualFrames() {
    assertThat(steady.frame(ONE)).isEmpty();
    assertThat(steady.frame(TWO)).isEmpty();
    assertThat(steady.frame(ONE)).isEmpty();
    assertThat(steady.frame(ONE)).isEqualTo(ONE);
  }

  @Test
  void forgivesAFrameThatShowsNothing() {
    steady.frame(ONE);
    assertThat(steady.frame(NONE)).isEmpty();
    assertThat(steady.frame(ONE)).isEqualTo(ONE);
  }

  @Test
  void tellsALabelOnceAsLongAsItIsInSight() {
    steady.frame(ONE);
    assertThat(steady.frame(ONE)).isEqualTo(ONE);
    assertThat(steady.frame(ONE)).isEmpty();
    steady.frame(NONE);
    assertThat(steady.frame(ONE)).isEmpty();
  }

  @Test
  void tellsALabelAgainWhenItWasAwayOrAnotherCameBetween() {
    steady.frame(ONE);
    steady.frame(ONE);
    for (int frame = 0; frame < SteadyRead.AWAY; frame++) {
      assertThat(steady.frame(NONE)).isEmpty();
    }
    assertThat(steady.frame(ONE)).isEmpty();
    assertThat(steady.frame(ONE)).isEqualTo(ONE);
    steady.frame(TWO);
    assertThat(steady.frame(TWO)).isEqualTo(TWO);
    steady.frame(ONE);
    assertThat(steady.frame(ONE)).isEqualTo(ONE);
  }
}
