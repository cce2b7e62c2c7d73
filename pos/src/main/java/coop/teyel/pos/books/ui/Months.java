package coop.teyel.pos.books.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParam;
import java.time.DateTimeException;
import java.time.YearMonth;

/// A month within an address, as `2026-05`.
final class Months {

  private static final String NAME = "month";

  private Months() {}

  static RouteParam parameter(YearMonth month) {
    return new RouteParam(NAME, month.toString());
  }

  /// The month of the address; `present` where there is none or it cannot be read.
  static YearMonth wanted(BeforeEnterEvent entering, YearMonth present) {
    return entering.getRouteParameters().get(NAME).map(text -> read(text, present)).orElse(present);
  }

  private static YearMonth read(String text, YearMonth present) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException e) {
      return present;
    }
  }
}
