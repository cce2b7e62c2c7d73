package coop.teyel.production.facts.types;

import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/// Yes and no as 1 and 0; any other number was not written by Teyel.
public final class FlagConverter extends AbstractConverter<Integer, Boolean> {

  /// For the generated tables.
  public FlagConverter() {
    super(Integer.class, Boolean.class);
  }

  @Override
  public @Nullable Boolean from(@Nullable Integer flag) {
    if (flag == null) {
      return null;
    }
    if (flag != 0 && flag != 1) {
      throw new IllegalArgumentException("neither 0 nor 1: " + flag);
    }
    return flag == 1;
  }

  @Override
  public @Nullable Integer to(@Nullable Boolean flag) {
    if (flag == null) {
      return null;
    }
    return flag ? 1 : 0;
  }
}
