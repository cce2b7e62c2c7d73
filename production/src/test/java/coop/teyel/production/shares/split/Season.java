package coop.teyel.production.shares.split;

import static java.util.Objects.requireNonNull;

import coop.teyel.production.shares.halving.Carries;
import coop.teyel.production.shares.halving.Fraction;
import coop.teyel.production.shares.halving.FrozenGarment;
import coop.teyel.production.shares.halving.Rule;
import coop.teyel.production.shares.halving.Stratum;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Split after split of one made-up co-op: carries, accounts and waits go from each to the next.
public final class Season {

  private final Random random;
  private final Rule rule;
  private final List<Stratum> strata = new ArrayList<>();
  private final Map<Stratum, Long> prices = new TreeMap<>();
  private List<Sharer> sharers = new ArrayList<>();
  private Carries carries = Carries.NONE;
  private Instant now = Instant.parse("2026-01-03T14:00:00Z");
  private int serial = 1;
  private int priceSpread = 0;

  Season(Random random, Rule rule, int members) {
    this.random = random;
    this.rule = rule;
    for (int i = 0; i < members; i++) {
      join("member %02d".formatted(i));
    }
  }

  /// Five designs in five sizes, some of it seconds: what the workshop sews in a year.
  public static Season typical(Random random, Rule rule) {
    Season season = new Season(random, rule, 12);
    season.offer(5, 5);
    return season;
  }

  /// Anything: few or many strata, equal or odd prices.
  public static Season wild(Random random, Rule rule, int members) {
    Season season = new Season(random, rule, members);
    season.offer(1 + random.nextInt(6), 1 + random.nextInt(6));
    season.priceSpread = random.nextInt(3) == 0 ? 90_000 : 0;
    return season;
  }

  private void offer(int designs, int sizes) {
    for (int design = 0; design < designs; design++) {
      long price = random.nextInt(8) == 0 ? random.nextInt(9) : 10_000 + 2_500 * random.nextInt(16);
      for (int size = 0; size < sizes; size++) {
        offer(new Stratum("design " + design, "" + (80 + 6 * size), "A"), price);
        offer(new Stratum("design " + design, "" + (80 + 6 * size), "B"), price * 3 / 5);
      }
    }
  }

  private void offer(Stratum stratum, long price) {
    strata.add(stratum);
    prices.put(stratum, price);
  }

  void join(String member) {
    sharers.add(new Sharer(member, Fraction.WHOLE, Fraction.NOTHING, now, true));
  }

  /// What two or three batches bring: all sizes of a design, few seconds.
  public List<FrozenGarment> batches() {
    List<String> designs =
        Stream.generate(() -> strata.get(random.nextInt(strata.size())).design())
            .distinct()
            .limit(Math.min(2, strata.size() / 10))
            .toList();
    return list(s -> designs.contains(s.design()), s -> s.grade().equals("B") ? 2 : 9);
  }

  /// Any pieces of any strata, often but one of each.
  public List<FrozenGarment> anything() {
    int most = 1 + random.nextInt(6);
    List<FrozenGarment> garments = list(_ -> random.nextInt(3) > 0, _ -> most);
    return garments.isEmpty() ? pieces(strata.getFirst(), 1) : garments;
  }

  /// The worst list for the sale: one piece of each stratum in which the members are owed.
  public List<FrozenGarment> claims() {
    List<FrozenGarment> garments =
        strata.stream()
            .filter(stratum -> carries.of(stratum).signum() > 0)
            .flatMap(stratum -> pieces(stratum, 1).stream())
            .toList();
    return garments.isEmpty() ? anything() : garments;
  }

  private List<FrozenGarment> list(Predicate<Stratum> which, ToIntFunction<Stratum> most) {
    return strata.stream()
        .filter(which)
        .flatMap(s -> pieces(s, random.nextInt(most.applyAsInt(s) + 1)).stream())
        .toList();
  }

  private List<FrozenGarment> pieces(Stratum stratum, int count) {
    long price = prices.getOrDefault(stratum, 0L);
    return Stream.generate(
            () -> SplitExamples.garment(serial++, stratum, price + random.nextInt(priceSpread + 1)))
        .limit(count)
        .toList();
  }

  /// Everybody there: weights of the rule, minutes at random.
  void allCome() {
    come(_ -> true);
  }

  void someStayAway(int oneIn) {
    come(_ -> random.nextInt(oneIn) > 0);
  }

  private void come(Predicate<String> present) {
    String first = sharers.get(random.nextInt(sharers.size())).member();
    Map<String, Long> minutes =
        sharers.stream()
            .collect(Collectors.toMap(Sharer::member, _ -> 60L + random.nextInt(2_400)));
    Map<String, Fraction> weights = rule.weights().of(minutes);
    sharers =
        sharers.stream()
            .map(s ->
                new Sharer(
                    s.member(),
                    weights.getOrDefault(s.member(), Fraction.NOTHING),
                    s.account(),
                    s.waitingSince(),
                    s.member().equals(first) || present.test(s.member())))
            .collect(Collectors.toCollection(ArrayList::new));
  }

  public SplitInputs inputs(List<FrozenGarment> garments) {
    return new SplitInputs(now, rule, garments, sharers, carries, "söz " + random.nextInt(1000));
  }

  /// Splits and goes on from there.
  public Split split(List<FrozenGarment> garments) {
    Split split = SplitExamples.dealt(inputs(garments));
    carries = split.left();
    Map<String, AccountAfter> after =
        split.standings().stream().collect(Collectors.toMap(AccountAfter::member, s -> s));
    sharers =
        sharers.stream()
            .map(s -> moved(s, requireNonNull(after.get(s.member()))))
            .collect(Collectors.toCollection(ArrayList::new));
    now = now.plus(Duration.ofDays(7));
    return split;
  }

  private static Sharer moved(Sharer sharer, AccountAfter after) {
    return new Sharer(
        sharer.member(), sharer.weight(), after.account(), after.waitingSince(), sharer.present());
  }
}
