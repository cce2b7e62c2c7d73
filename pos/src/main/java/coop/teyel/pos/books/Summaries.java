package coop.teyel.pos.books;

import coop.teyel.pos.books.Summary.Part;
import coop.teyel.production.members.Founding;
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
  private final Founding founding;

  Summaries(SummaryRows rows, Founding founding) {
    this.rows = rows;
    this.founding = founding;
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
    return rows.money(until, founding.theCoop().unit());
  }

  private Summary between(LocalDate from, LocalDate to) {
    return new Sums(founding.theCoop().unit(), rows.sums(from, to)).summary(from, to);
  }
}
