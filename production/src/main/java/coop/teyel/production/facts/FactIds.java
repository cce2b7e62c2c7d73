package coop.teyel.production.facts;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes the ids of facts: UUIDs of version 7 (RFC 9562), which sort by the time of their making.
@Component
public class FactIds {

  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  FactIds(InstantSource clock) {
    this.clock = clock;
  }

  /// A new id in its text form of 36 characters.
  public String next() {
    long millis = clock.millis();
    long high = (millis << 16) | 0x7000L | (random.nextInt() & 0x0fffL);
    long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low).toString();
  }
}
