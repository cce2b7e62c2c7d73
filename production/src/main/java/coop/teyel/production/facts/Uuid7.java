package coop.teyel.production.facts;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/// UUIDs of version 7 (RFC 9562, section 5.7): 48 bits of milliseconds, then 74 of chance.
///
/// They sort by the time of their making, so that the pages of a table are filled one after the
/// other.
final class Uuid7 {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Uuid7() {}

  /// A new one, made now.
  static UUID next(InstantSource clock) {
    return of(clock.millis(), RANDOM.nextLong(), RANDOM.nextLong());
  }

  /// @param first its lowest 12 bits are used
  /// @param second its lowest 62 bits are used
  static UUID of(long millis, long first, long second) {
    long high = (millis << 16) | 0x7000L | (first & 0x0fffL);
    long low = (second & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
