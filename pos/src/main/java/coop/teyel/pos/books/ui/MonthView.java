package coop.teyel.pos.books.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.teyel.pos.books.reports.Exports;
import coop.teyel.pos.books.reports.Summaries;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.members.Role;
import coop.teyel.production.stock.Stock;
import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.time.YearMonth;

/// A month: what came in, how, for what; garments; costs; what is left; and the table for a
/// spreadsheet.
@Route("books/month/:month?")
@Menu(title = "books.month", icon = "month", order = 61)
@RolesAllowed(Role.IS_BOOKKEEPER)
@StyleSheet("styles/books.css")
final class MonthView extends Screen implements BeforeEnterObserver {

  private final Summaries summaries;
  private final Stock stock;
  private final Exports exports;
  private final CoopSettings settings;
  private final InstantSource clock;

  MonthView(
      Summaries summaries,
      Stock stock,
      Exports exports,
      CoopSettings settings,
      InstantSource clock) {
    super("books.month");
    this.summaries = summaries;
    this.stock = stock;
    this.exports = exports;
    this.settings = settings;
    this.clock = clock;
    addClassNames("books", "laptop");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent entering) {
    YearMonth present = YearMonth.from(Days.today(settings.theCoop(), clock));
    show(Months.wanted(entering, present));
  }

  private void show(YearMonth month) {
    show(
        turning(month),
        new SummaryFigures(
            summaries.month(month), stock.counts(month.atDay(1), month.atEndOfMonth())));
    actions(
        new Button(
            getTranslation("books.journal"),
            new Icon("receipt"),
            _ -> UI.getCurrent().navigate(JournalView.class, Months.parameter(month))),
        new Download(exports, month, getTranslation("books.export")));
  }

  private Component turning(YearMonth month) {
    Div turning =
        new Div(
            turn("books.previous", month.minusMonths(1)),
            new H2(Days.text(month, getLocale())),
            turn("books.next", month.plusMonths(1)));
    turning.addClassName("turning");
    return turning;
  }

  private Component turn(String key, YearMonth month) {
    return new Button(
        getTranslation(key),
        _ -> UI.getCurrent().navigate(MonthView.class, Months.parameter(month)));
  }
}
