package coop.teyel.pos.till.ui;

import coop.teyel.production.texts.Dates;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days and times in the co-op's zone, in Western digits.
record Moments(ZoneId zone) {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  String clock(Instant moment) {
    return moment.atZone(zone).format(CLOCK);
  }

  String day(Instant moment) {
    return Dates.moment(moment.atZone(zone));
  }
}
