package coop.teyel.pos.books.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.teyel.pos.audit.ui.IntegrityAuditView;
import coop.teyel.pos.books.reports.Summaries;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.members.Role;
import coop.teyel.production.stock.Stock;
import coop.teyel.production.texts.Dates;
import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.time.LocalDate;

/// The books today, where the money is, and the ways to everything else.
@Route("books")
@Menu(title = "books.menu", icon = "books", order = 60)
@RolesAllowed(Role.IS_BOOKKEEPER)
@StyleSheet("styles/books.css")
public final class BooksView extends Screen {

  private final Summaries summaries;

  BooksView(Summaries summaries, Stock stock, CoopSettings settings, InstantSource clock) {
    super("books.menu");
    this.summaries = summaries;
    addClassNames("books", "laptop");
    LocalDate today = Days.today(settings.theCoop(), clock);
    H2 heading = new H2(getTranslation("books.today") + " ");
    heading.add(new LtrText(Dates.day(today)));
    show(
        ways(),
        heading,
        new SummaryFigures(summaries.day(today), stock.counts(today, today)),
        money(today));
  }

  private Component ways() {
    Div ways =
        new Div(
            way("books.month", "month", MonthView.class),
            way("books.journal", "receipt", JournalView.class),
            way("books.cost.title", "costs", CostView.class),
            way("books.move.title", "cash", MoveView.class),
            way("audit.title", "check", IntegrityAuditView.class));
    ways.addClassName("ways");
    return ways;
  }

  private Component way(String key, String icon, Class<? extends Component> screen) {
    return new Button(getTranslation(key), new Icon(icon), _ -> UI.getCurrent().navigate(screen));
  }

  private Component money(LocalDate today) {
    Figures figures = new Figures(getTranslation("books.money"), 0);
    summaries
        .money(today)
        .forEach(part -> figures.sum(getTranslation("books.account." + part.of()), part.sum()));
    return figures;
  }
}
