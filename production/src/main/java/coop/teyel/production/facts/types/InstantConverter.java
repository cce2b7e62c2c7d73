package coop.teyel.production.facts.types;

import java.time.Instant;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/// A moment as milliseconds since 1970 in UTC.
public final class InstantConverter extends AbstractConverter<Long, Instant> {

  /// For the generated tables.
  public InstantConverter() {
    super(Long.class, Instant.class);
  }

  @Override
  public @Nullable Instant from(@Nullable Long millis) {
    return millis == null ? null : Instant.ofEpochMilli(millis);
  }

  @Override
  public @Nullable Long to(@Nullable Instant moment) {
    return moment == null ? null : moment.toEpochMilli();
  }
}
