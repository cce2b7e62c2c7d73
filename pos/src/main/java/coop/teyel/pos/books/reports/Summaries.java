package coop.teyel.pos.books.reports;

import coop.teyel.pos.books.Account;
import coop.teyel.pos.books.Journal;
import coop.teyel.pos.books.reports.Summary.Part;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.members.Role;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Service;

/// Tells days and months from the entries alone.
@Service
@DenyAll
public class Summaries {

  private final SummaryRows rows;
  private final Journal journal;
  private final CoopSettings settings;

  Summaries(SummaryRows rows, Journal journal, CoopSettings settings) {
    this.rows = rows;
    this.journal = journal;
    this.settings = settings;
  }

  /// One business day.
  @RolesAllowed(Role.IS_BOOKKEEPER)
  public Summary day(LocalDate day) {
    return between(day, day);
  }

  /// One month of business days.
  @RolesAllowed(Role.IS_BOOKKEEPER)
  public Summary month(YearMonth month) {
    return between(month.atDay(1), month.atEndOfMonth());
  }

  /// What is in each place of money at the end of a business day.
  @RolesAllowed(Role.IS_BOOKKEEPER)
  public List<Part<Account>> money(LocalDate until) {
    return rows.money(until, settings.theCoop().currency());
  }

  private Summary between(LocalDate from, LocalDate to) {
    return new SummaryBuilder(
            settings.theCoop().currency(), rows.sums(from, to, journal.designNames()))
        .summary(from, to);
  }
}
