package coop.teyel.pos.books.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextField;
import coop.teyel.pos.IsolatedPosBootTest;
import coop.teyel.pos.books.Account;
import coop.teyel.pos.books.BookExamples;
import coop.teyel.pos.books.Costs;
import coop.teyel.pos.books.Entry;
import coop.teyel.pos.books.EntryId;
import coop.teyel.pos.books.EntryKind;
import coop.teyel.pos.books.Journal;
import coop.teyel.pos.books.Posting;
import coop.teyel.production.TestClock;
import coop.teyel.production.ViewTestBase;
import coop.teyel.production.controls.PictureTile;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.MemberExamples;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IsolatedPosBootTest
@ViewPackages(packages = "coop.teyel")
class BooksViewTests extends ViewTestBase {

  @Autowired Journal journal;
  @Autowired Costs costs;
  @Autowired BookExamples examples;
  @Autowired TestClock clock;
  private LocalDate today;

  @BeforeEach
  void asBookkeeper() {
    signIn(examples.cast().jan());
    today = MemberExamples.COOP.businessDay(clock.instant());
  }

  @Test
  void showsTodayAndWhereTheMoneyIs() {
    examples.sold(today, "Apron with <b>pockets</b>", 12_345);
    navigate(BooksView.class);
    assertThat(viewText()).contains("Apron with <b>pockets</b>", "123.45", "Cash in the tills");
  }

  @Test
  void showsAMonthAndHandsItOutInThreeClicks() {
    examples.sold(LocalDate.of(2026, 3, 9), "Night shirt", 5_000);
    navigate(MonthView.class, Map.of("month", "2026-03"));
    assertThat(viewText())
        .contains("March 2026", "Night shirt", "50.00", "For sale now", "Lost so far");
    Download download = findInView(Download.class).single();
    assertThat(download.getHref()).startsWith("VAADIN/dynamic/resource/");
    assertThat(download.getElement().getAttribute("download"))
        .isEqualTo("teyel-journal-2026-03.csv");
  }

  @Test
  void howPeoplePaidAddsUpToTheSales() {
    LocalDate day = LocalDate.of(2026, 4, 9);
    examples.posted(
        Posting.on(day, EntryKind.SALE, "rounded up")
            .debit(Account.CASH, BookExamples.kurus(10_00))
            .credit(Account.ROUNDING, BookExamples.kurus(2))
            .credit(Account.SALES, BookExamples.kurus(9_98), examples.design("Cap"))
            .balanced());
    navigate(MonthView.class, Map.of("month", "2026-04"));
    assertThat(rows("How people paid"))
        .containsExactly("Cash in the tills10.00 ₺", "Rounding-0.02 ₺", "Sales9.98 ₺");
    examples.sold(LocalDate.of(2026, 2, 9), "Cap", 10_00);
    navigate(MonthView.class, Map.of("month", "2026-02"));
    assertThat(rows("How people paid")).containsExactly("Cash in the tills10.00 ₺", "Sales10.00 ₺");
  }

  @Test
  void aMonthThatCannotBeReadIsThePresentOne() {
    navigate(MonthView.class, Map.of("month", "2026-99"));
    assertThat(viewText()).contains("" + today.getYear());
  }

  @Test
  void entersACost() {
    navigate(CostView.class);
    tapPrimary();
    assertThat(notices().getLast()).contains("what the cost is for");
    chooseTile("Rent");
    tapPrimary();
    assertThat(notices().getLast()).contains("where it was paid from");
    chooseTile("Bank");
    test(findInView(TextField.class).first()).setValue("١٢٣٫٤٥");
    tapPrimary();
    Entry entry = latest();
    assertThat(entry.posting().lines().getFirst().account().name()).isEqualTo("RENT");
    assertThat(entry.posting().lines().getFirst().amount().minor()).isEqualTo(12_345);
  }

  @Test
  void movesMoneyBetweenTwoPlaces() {
    navigate(MoveView.class);
    List<PictureTile> tiles = findInView(PictureTile.class).all();
    test(tiles.get(0)).click();
    test(tiles.get(4)).click();
    test(findInView(TextField.class).first()).setValue("10");
    tapPrimary();
    assertThat(notices().getLast()).contains("two different places");
    test(tiles.get(5)).click();
    tapPrimary();
    assertThat(latest().posting().kind().name()).isEqualTo("MOVED");
  }

  @Test
  void undoesACostWithAReason() {
    LocalDate quietDay = today.minusMonths(13);
    Entry cost = cost(quietDay);
    navigate(JournalView.class, Map.of("month", YearMonth.from(quietDay).toString()));
    test(undoButton("undo me")).click();
    tap(actOfDialog());
    assertThat(notices().getLast()).contains("Write why");
    test(find(TextField.class, find(Dialog.class).single()).single()).setValue("typed twice");
    tap(actOfDialog());
    EntryId counter = journal.get(cost.id()).counteredBy().orElseThrow();
    assertThat(journal.get(counter).posting().note()).isEqualTo("typed twice");
    assertThat(viewText()).contains("Undone");
  }

  @Test
  void turnsThePagesOfALongMonth() {
    LocalDate day = LocalDate.of(2025, 7, 1);
    for (int sale = 0; sale < 51; sale++) {
      examples.sold(day, "garment number " + sale, 100);
    }
    navigate(JournalView.class, Map.of("month", "2025-07"));
    assertThat(viewText()).contains("garment number 50").doesNotContain("garment number 0");
    press("Older");
    assertThat(viewText()).contains("garment number 0").doesNotContain("garment number 50");
    press("Newer");
    assertThat(viewText()).contains("garment number 50");
  }

  private Entry cost(LocalDate day) {
    costs.enter(
        CommandId.fresh(),
        Costs.CostKind.FABRIC,
        BookExamples.kurus(4_000),
        Costs.PaidFrom.CASH_BOX,
        "undo me",
        day);
    return journal.entries(day, day, 0, 1).getFirst();
  }

  private Entry latest() {
    return journal.entries(today, today, 0, 1).getFirst();
  }

  private List<String> rows(String heading) {
    Figures figures =
        findInView(Figures.class).all().stream()
            .filter(card -> text(card).startsWith(heading))
            .findFirst()
            .orElseThrow();
    return find(NativeTableRow.class, figures).all().stream().map(row -> plain(text(row))).toList();
  }

  private Button undoButton(String note) {
    NativeTableRow row =
        findInView(NativeTableRow.class).all().stream()
            .filter(some -> text(some).contains(note))
            .findFirst()
            .orElseThrow();
    return find(Button.class, row).single();
  }
}
