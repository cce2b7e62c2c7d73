package coop.teyel.production.money;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Spreads a sum over parts in proportion, so that the parts add up to it to the last kuruş.
///
/// Largest remainder (Hamilton's method): everyone gets the whole part of the quota, and the units
/// that are left go to the largest remainders, on a tie to the earlier part.
public final class Spread {

  private Spread() {}

  /// Spreads `total` over `weights` (none negative, not all zero); the result has the same order.
  public static List<Long> largestRemainder(long total, List<Long> weights) {
    BigInteger sum =
        weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    if (sum.signum() <= 0 || weights.stream().anyMatch(weight -> weight < 0)) {
      throw new IllegalArgumentException("weights must not be negative, and not all zero");
    }
    BigInteger amount = BigInteger.valueOf(total).abs();
    List<BigInteger[]> quotas =
        weights.stream()
            .map(weight -> amount.multiply(BigInteger.valueOf(weight)).divideAndRemainder(sum))
            .toList();
    long[] parts = quotas.stream().mapToLong(quota -> quota[0].longValueExact()).toArray();
    long left =
        Math.absExact(total) - IntStream.range(0, parts.length).mapToLong(i -> parts[i]).sum();
    IntStream.range(0, parts.length)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> quotas.get(i)[1]).reversed())
        .limit(left)
        .forEach(i -> parts[i]++);
    return IntStream.range(0, parts.length)
        .mapToObj(i -> total < 0 ? -parts[i] : parts[i])
        .toList();
  }
}
