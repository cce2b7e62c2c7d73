package coop.teyel.pos.books.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.teyel.pos.books.Entry;
import coop.teyel.pos.books.Journal;
import coop.teyel.pos.books.reports.Exports;
import coop.teyel.production.controls.Pager;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.members.Members;
import coop.teyel.production.members.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;

/// The entries of a month, the latest first, a page at a time. What was entered by hand can be
/// undone here.
@Route("books/journal/:month?")
@Menu(title = "books.journal", icon = "receipt", order = 62)
@RolesAllowed(Role.IS_BOOKKEEPER)
@StyleSheet("styles/books.css")
final class JournalView extends Screen implements BeforeEnterObserver {

  private static final int PAGE = 50;

  private final Journal journal;
  private final Members members;
  private final Exports exports;
  private final CoopSettings settings;
  private final InstantSource clock;
  private final Pager pages = new Pager(PAGE, this::refresh);
  private YearMonth month = YearMonth.of(2000, 1);

  JournalView(
      Journal journal,
      Members members,
      Exports exports,
      CoopSettings settings,
      InstantSource clock) {
    super("books.journal");
    this.journal = journal;
    this.members = members;
    this.exports = exports;
    this.settings = settings;
    this.clock = clock;
    addClassNames("books", "laptop");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent entering) {
    month = Months.wanted(entering, YearMonth.from(Days.today(settings.theCoop(), clock)));
    pages.toFirst();
    refresh();
  }

  private void refresh() {
    List<Entry> entries =
        pages.shown(
            journal.entries(month.atDay(1), month.atEndOfMonth(), pages.skip(), pages.limit()));
    Component body =
        entries.isEmpty()
            ? new Paragraph(getTranslation("books.nothing"))
            : new EntryTable(entries, members, journal.designNames(), this::undo);
    show(turning(), body, pages);
    actions(new Download(exports, month, getTranslation("books.export")));
  }

  private Component turning() {
    Div turning =
        new Div(
            turn("books.previous", month.minusMonths(1)),
            new H2(Days.text(month, getLocale())),
            turn("books.next", month.plusMonths(1)));
    turning.addClassName("turning");
    return turning;
  }

  private Component turn(String key, YearMonth to) {
    return new Button(
        getTranslation(key),
        _ -> UI.getCurrent().navigate(JournalView.class, Months.parameter(to)));
  }

  private void undo(Entry entry) {
    new UndoDialog(journal, entry, this::refresh).open();
  }
}
