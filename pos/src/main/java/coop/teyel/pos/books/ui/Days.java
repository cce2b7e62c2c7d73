package coop.teyel.pos.books.ui;

import coop.teyel.production.coop.Coop;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/// Today, and the names of months.
final class Days {

  private Days() {}

  static LocalDate today(Coop coop, InstantSource clock) {
    return coop.businessDay(clock.instant());
  }

  /// For example `May 2026`, with the month's name as it stands alone.
  static String text(YearMonth month, Locale reader) {
    String name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, reader);
    return name + " " + month.getYear();
  }
}
