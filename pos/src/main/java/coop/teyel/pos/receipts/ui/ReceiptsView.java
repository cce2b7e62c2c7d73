package coop.teyel.pos.receipts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.teyel.pos.receipts.Receipt;
import coop.teyel.pos.receipts.Receipts;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.Pager;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.controls.input.BackButton;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.coop.Coop;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Role;
import coop.teyel.production.scans.ScanCatcher;
import jakarta.annotation.security.RolesAllowed;
import java.io.Serializable;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Any receipt in two acts: type or scan, then tap. Shows it as a picture and prints a copy. An
/// address with a number opens that receipt.
@StyleSheet("styles/papers.css")
@Route("receipts/:number?")
@Menu(title = "receipts.menu", icon = "receipt", order = 60)
@RolesAllowed({Role.IS_SELLER, Role.IS_BOOKKEEPER})
final class ReceiptsView extends Screen implements BeforeEnterObserver {

  private static final int PAGE = 50;

  private final Receipts receipts;
  private final Coop coop;
  private final LocalDate today;
  private final TextField search = new TextField(getTranslation("receipts.search"));
  private final Span monthName = new Span();
  private final Div list = new Div();
  private final Pager pages = new Pager(PAGE, this::refresh);
  private YearMonth month;
  private Wanted wanted;

  ReceiptsView(Receipts receipts, CoopSettings settings, InstantSource clock) {
    super("receipts.menu");
    this.receipts = receipts;
    this.coop = settings.theCoop();
    this.today = coop.businessDay(clock.instant());
    this.month = YearMonth.from(today);
    this.wanted = (skip, limit) -> receipts.day(today, skip, limit);
    list.addClassName("receipt-list");
    search.setMaxLength(200);
    search.addKeyPressListener(Key.ENTER, _ -> find(search.getValue()));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent entering) {
    entering.getRouteParameters().get("number").ifPresentOrElse(this::find, this::showToday);
  }

  private void showList(Wanted other) {
    wanted = other;
    pages.toFirst();
    refresh();
  }

  private void refresh() {
    List<Receipt> found = pages.shown(wanted.receipts(pages.skip(), pages.limit()));
    list.removeAll();
    found.forEach(receipt -> list.add(row(receipt)));
    if (found.isEmpty()) {
      list.add(new Paragraph(getTranslation("receipts.nothing")));
    }
    monthName.setText(DateTimeFormatter.ofPattern("LLLL uuuu", getLocale()).format(month));
    show(new ScanCatcher(scan -> find(scan.text())), searchBar(), periods(), list, pages);
    actions();
  }

  private Component searchBar() {
    return row(
        search,
        new Button(
            getTranslation("receipts.find"), new Icon("scan"), _ -> find(search.getValue())));
  }

  private Component periods() {
    Button before = new Button("‹", _ -> showMonth(month.minusMonths(1)));
    before.setAriaLabel(getTranslation("receipts.month-before"));
    Button after = new Button("›", _ -> showMonth(month.plusMonths(1)));
    after.setAriaLabel(getTranslation("receipts.month-after"));
    return row(
        new Button(getTranslation("receipts.today"), _ -> showToday()),
        before,
        new Button(monthName.getText(), new Icon("month"), _ -> showMonth(month)),
        after);
  }

  private static Div row(Component... components) {
    Div row = new Div(components);
    row.addClassName("row");
    return row;
  }

  private Button row(Receipt receipt) {
    Button row = new Button(new ReceiptText(receipt, coop.zone()), _ -> open(receipt));
    row.addClassName("receipt-row");
    return row;
  }

  private void showToday() {
    month = YearMonth.from(today);
    showList((skip, limit) -> receipts.day(today, skip, limit));
  }

  private void showMonth(YearMonth other) {
    month = other;
    showList((skip, limit) -> receipts.month(other, skip, limit));
  }

  private void find(String typed) {
    if (typed.isBlank()) {
      showMonth(month);
      return;
    }
    YearMonth where = month;
    Wanted meant = (skip, limit) -> receipts.search(typed, where, skip, limit);
    List<Receipt> first = meant.receipts(0, 2);
    if (first.size() == 1) {
      open(first.getFirst());
    } else {
      showList(meant);
    }
  }

  private void open(Receipt receipt) {
    show(
        new ReceiptText(receipt, coop.zone()), new ReceiptPicture(receipt, receipts.show(receipt)));
    actions(
        new BackButton(_ -> refresh()),
        new ActButton(getTranslation("receipts.again"), command -> again(command, receipt))
            .icon("printer")
            .primary());
  }

  private void again(CommandId command, Receipt receipt) {
    receipts.again(command, receipt);
    Notice.done(getTranslation("receipts.printing", receipt.number().number()));
  }

  /// A list of receipts of which a page is shown.
  @FunctionalInterface
  private interface Wanted extends Serializable {
    List<Receipt> receipts(int skip, int limit);
  }
}
