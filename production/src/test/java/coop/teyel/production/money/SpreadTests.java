package coop.teyel.production.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.teyel.hardware.Seeds;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SpreadTests {

  @Test
  void givesTheOddKurusToTheLargestRemainder() {
    assertThat(Spread.largestRemainder(100, List.of(1L, 1L, 1L))).containsExactly(34L, 33L, 33L);
    assertThat(Spread.largestRemainder(-100, List.of(1L, 4L, 2L)))
        .containsExactly(-14L, -57L, -29L);
  }

  @Test
  void refusesWeightsThatSayNothing() {
    assertThatThrownBy(() -> Spread.largestRemainder(100, List.of(0L, 0L)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void addsUpToTheLastKurusAndNobodyIsOffByAWholeOne() {
    RandomGenerator random = Seeds.seeded("spread");
    for (int run = 0; run < 5_000; run++) {
      long total = random.nextLong(-1_000_000_000, 1_000_000_000);
      List<Long> weights =
          LongStream.generate(() -> random.nextLong(1_000_000))
              .limit(random.nextInt(1, 40))
              .boxed()
              .toList();
      long sum = weights.stream().mapToLong(Long::longValue).sum();
      if (sum == 0) {
        continue;
      }
      List<Long> parts = Spread.largestRemainder(total, weights);
      assertThat(parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(total);
      for (int i = 0; i < parts.size(); i++) {
        long scaled = Math.absExact(parts.get(i) * sum - total * weights.get(i));
        assertThat(scaled).isLessThan(sum);
      }
    }
  }
}
