package coop.teyel.pos.till.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days and times in the co-op's zone, in Western digits.
record Moments(ZoneId zone) {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);

  String clock(Instant moment) {
    return moment.atZone(zone).format(CLOCK);
  }

  String day(Instant moment) {
    return moment.atZone(zone).format(DAY);
  }
}
