package coop.teyel.production.facts;

import java.time.InstantSource;
import org.springframework.stereotype.Component;

/// Makes the ids of facts: UUIDs of version 7 (RFC 9562), which sort by the time of their making.
@Component
public class FactIds {

  private final InstantSource clock;

  FactIds(InstantSource clock) {
    this.clock = clock;
  }

  /// A new id in its text form of 36 characters.
  public String next() {
    return Uuid7.next(clock).toString();
  }
}
