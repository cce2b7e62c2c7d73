package coop.teyel.production.facts.types;

import java.time.LocalDate;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/// A business day as ISO 8601 writes it, `2026-11-28`, so that text sorts as days do.
public final class BusinessDayConverter extends AbstractConverter<String, LocalDate> {

  /// For the generated tables.
  public BusinessDayConverter() {
    super(String.class, LocalDate.class);
  }

  @Override
  public @Nullable LocalDate from(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  @Override
  public @Nullable String to(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
