package coop.teyel.production.coop;

import coop.teyel.production.money.Currency;
import coop.teyel.production.texts.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The co-op: its name, money, place in time and first language.
///
/// @param cutOffHour until this hour of the night a sale belongs to the day before, 0 to 12
/// @param isDemo whether its people and sales are there to look around only
public record Coop(
    String name,
    Currency currency,
    ZoneId zone,
    int cutOffHour,
    Language language,
    boolean isDemo) {

  /// Everybody's PIN in a demo; the wall of faces tells it there, and nowhere else.
  public static final String DEMO_PIN = "4711";

  /// A real co-op.
  public Coop(String name, Currency currency, ZoneId zone, int cutOffHour, Language language) {
    this(name, currency, zone, cutOffHour, language, false);
  }

  /// The day in the books to which a moment belongs.
  public LocalDate businessDay(Instant moment) {
    return moment.atZone(zone).minusHours(cutOffHour).toLocalDate();
  }
}
