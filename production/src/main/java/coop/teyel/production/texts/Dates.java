package coop.teyel.production.texts;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days and moments on screens and papers: the day first, in Western digits, in every language.
public final class Dates {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);

  private Dates() {}

  /// For example `28.11.2026`.
  public static String day(LocalDate day) {
    return day.format(DAY);
  }

  /// For example `28.11.2026 09:05`.
  public static String moment(ZonedDateTime moment) {
    return moment.format(MOMENT);
  }
}
