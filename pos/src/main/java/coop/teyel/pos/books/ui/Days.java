package coop.teyel.pos.books.ui;

import coop.teyel.production.members.Coop;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/// Days and months of the books, in Western digits.
final class Days {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);

  private Days() {}

  static LocalDate today(Coop coop, InstantSource clock) {
    return coop.businessDay(clock.instant());
  }

  static String text(LocalDate day) {
    return day.format(DAY);
  }

  static String moment(Instant at, ZoneId zone) {
    return MOMENT.format(at.atZone(zone));
  }

  /// For example `May 2026`, with the month's name as it stands alone.
  static String text(YearMonth month, Locale reader) {
    String name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, reader);
    return name + " " + month.getYear();
  }
}
