package coop.teyel.production.facts.audit;

import java.util.random.RandomGenerator;

/// A fingerprint of a bag of texts that does not depend on their order: two bags with the same
/// fingerprint are the same but for a chance of about n / 2^61.
///
/// Each text is hashed as a polynomial over the integers modulo the Mersenne prime 2^61 - 1 at a
/// random point (Karp and Rabin, 1987); the bag is the product of (z - hash) at another random
/// point (R. J. Lipton, *Fingerprinting Sets*, 1989). Both points are drawn anew for each audit, so
/// nobody can prepare a bag that deceives it.
final class Fingerprint {

  private static final long PRIME = (1L << 61) - 1;
  private static final int CHARS = 3;

  private final Points points;
  private long product = 1;
  private long count;

  Fingerprint(Points points) {
    this.points = points;
  }

  void add(String text) {
    long hash = text.length() + 1L;
    for (int i = 0; i < text.length(); i += CHARS) {
      hash = modulo(times(hash, points.text) + block(text, i));
    }
    product = times(product, modulo(points.bag + PRIME - hash));
    count++;
  }

  long count() {
    return count;
  }

  boolean isOfTheSameBagAs(Fingerprint other) {
    return count == other.count && product == other.product;
  }

  /// Up to three UTF-16 units as one number.
  private static long block(String text, int from) {
    long block = 0;
    for (int i = from; i < Math.min(from + CHARS, text.length()); i++) {
      block = block << Character.SIZE | text.charAt(i);
    }
    return block;
  }

  private static long times(long a, long b) {
    long low = a * b;
    long high = Math.multiplyHigh(a, b);
    return modulo((low & PRIME) + (low >>> 61 | high << 3));
  }

  private static long modulo(long value) {
    long folded = (value & PRIME) + (value >>> 61);
    return folded >= PRIME ? folded - PRIME : folded;
  }

  /// Where the polynomials are evaluated.
  record Points(long text, long bag) {

    static Points random(RandomGenerator random) {
      return new Points(random.nextLong(2, PRIME), random.nextLong(2, PRIME));
    }
  }
}
