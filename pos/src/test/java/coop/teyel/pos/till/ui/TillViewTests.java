package coop.teyel.pos.till.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import coop.teyel.pos.PosBootTest;
import coop.teyel.pos.books.BookExamples;
import coop.teyel.pos.till.Closing;
import coop.teyel.pos.till.Closings;
import coop.teyel.pos.till.Till;
import coop.teyel.pos.till.TillExamples;
import coop.teyel.pos.till.TillSession;
import coop.teyel.production.ViewTestBase;
import coop.teyel.production.controls.PictureTile;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.MemberExamples;
import coop.teyel.production.stock.Stall;
import coop.teyel.production.stock.StallAnswer;
import coop.teyel.production.stock.Stock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PosBootTest
@ViewPackages(packages = "coop.teyel")
class TillViewTests extends ViewTestBase {

  @Autowired Stock stock;
  @Autowired Till till;
  @Autowired Closings closings;
  @Autowired TillExamples examples;
  @Autowired BookExamples books;
  private Stall stall;

  @BeforeEach
  void atAStall() {
    String name = "Market " + UUID.randomUUID().toString().substring(0, 8);
    Member zehra = books.cast().zehra();
    StallAnswer answer = MemberExamples.as(zehra, () -> stock.addStall(CommandId.fresh(), name));
    stall = ((StallAnswer.Added) answer).stall();
    signIn(books.cast().amal());
  }

  @ParameterizedTest
  @CsvSource({"500, 50000", "'1.250,50', 125050", "'1,250.50', 125050", "٣٠٠, 30000", "0, 0"})
  void opensWithAFloatHoweverItIsTyped(String typed, long kurus) {
    openTill(typed);
    assertThat(till.present(stall.id()).orElseThrow().float_().minor()).isEqualTo(kurus);
    assertThat(texts(PictureTile.class)).contains("Count and close");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-5", "abc", "1.234567", "99999999999999999999", "20.000.000"})
  void saysWhatToDoAboutAFloatThatCannotBeMeant(String typed) {
    openTill(typed);
    assertThat(till.present(stall.id())).isEmpty();
    TextField field = field();
    assertThat(field.isInvalid() || !notices().isEmpty()).isTrue();
  }

  @Test
  void saysSoWhenSomebodyElseWasFaster() {
    TillView view = atTill();
    TillSession session = examples.opened(stall.id(), 70_000);
    type(view, "500");
    assertThat(notices()).singleElement().asString().contains("already");
    assertThat(till.present(stall.id())).contains(session);
  }

  @Test
  void putsCashInWithAReason() {
    TillSession session = examples.opened(stall.id(), 0);
    navigate(CashView.class, Map.of("session", session.id()));
    tapPrimary();
    assertThat(notices()).singleElement().asString().contains("reason");
    chooseTile("Gift");
    test(findInView(TextField.class).first()).setValue("12,5");
    tapPrimary();
    assertThat(viewText()).as("back at the same stall").contains(stall.name());
    assertThat(examples.closed(session, 1_250).difference().isZero()).isTrue();
  }

  @Test
  void countsWithButtonsAndKeysAndSavesEachTap() {
    TillSession session = examples.opened(stall.id(), 50_000);
    CountView view = navigate(CountView.class, Map.of("session", session.id()));
    List<CoinRow> rows = findInView(CoinRow.class).all();
    test(counter(rows.get(0), "More")).click();
    test(counter(rows.get(0), "More")).click();
    test(counter(rows.get(0), "Less")).click();
    test(find(Button.class, rows.get(1)).first()).click();
    for (String key : List.of("1", "2", "3", "4", "5", "Delete", "Delete", "Delete")) {
      test(key(key)).click();
    }
    assertThat(rows.get(0).counted().count()).isEqualTo(1);
    assertThat(rows.get(1).counted().count()).isEqualTo(1);
    assertThat(closings.count(session.id()).subList(0, 2))
        .containsExactly(rows.get(0).counted(), rows.get(1).counted());

    navigate(TillView.class);
    navigate(CountView.class, Map.of("session", session.id()));
    assertThat(findInView(CoinRow.class).all().getFirst().counted().count()).isEqualTo(1);
    assertThat(view.getElement().getTextRecursively()).doesNotContain("500.00");
  }

  @Test
  void followsWhatSomebodyCountsOnAnotherTablet() {
    TillSession session = examples.opened(stall.id(), 50_000);
    navigate(CountView.class, Map.of("session", session.id()));
    List<CoinRow> rows = findInView(CoinRow.class).all();
    test(counter(rows.get(0), "More")).click();
    countElsewhere(session, rows.get(2), 7);
    awaitUpdates(() -> assertThat(rows.get(2).counted().count()).isEqualTo(7));
    assertThat(rows.get(0).counted().count()).isEqualTo(1);
    assertThat(rows.get(0).isChosen()).as("her row stays chosen").isTrue();
    assertThat(viewText()).contains("550.00");
    examples.closed(session, 50_000);
    awaitUpdates(() -> assertThat(getCurrentView()).isInstanceOf(ClosedView.class));
    assertThat(notices()).singleElement().asString().contains("already");
  }

  @Test
  void aCountOfSomebodyElseThatIsNotSeenYetIsSeenBeforeTheTillCloses() {
    TillSession session = examples.opened(stall.id(), 50_000);
    navigate(CountView.class, Map.of("session", session.id()));
    List<CoinRow> rows = findInView(CoinRow.class).all();
    test(counter(rows.get(0), "More")).click();
    tapPrimary();
    ActButton close = actOfDialog();
    countElsewhere(session, rows.get(2), 6);
    tap(close);
    assertThat(closings.of(session.id())).isEmpty();
    assertThat(notices()).singleElement().asString().contains("another tablet");
    assertThat(rows.get(2).counted().count()).isEqualTo(6);
    assertThat(viewText()).contains("500.00");
    tapPrimary();
    tap(actOfDialog());
    assertThat(closings.of(session.id()).orElseThrow().difference().isZero()).isTrue();
  }

  @Test
  void closesAfterAQuestionAndTellsTheDifferenceInWords() {
    TillSession session = examples.opened(stall.id(), 50_000);
    navigate(CountView.class, Map.of("session", session.id()));
    test(counter(findInView(CoinRow.class).all().getFirst(), "More")).click();
    tapPrimary();
    assertThat(closings.of(session.id())).isEmpty();
    tap(actOfDialog());
    Closing closing = closings.of(session.id()).orElseThrow();
    assertThat(closing.difference().minor()).isEqualTo(-30_000);
    assertThat(getCurrentView()).isInstanceOf(ClosedView.class);
    assertThat(viewText()).contains("300.00", "missing");
  }

  private void countElsewhere(TillSession session, CoinRow row, long pieces) {
    closings.count(session.id(), row.counted().coin(), pieces);
  }

  private TillView atTill() {
    return navigate(TillView.class, Map.of("stall", stall.id().value()));
  }

  private void openTill(String typed) {
    type(atTill(), typed);
  }

  private void type(TillView view, String typed) {
    assertThat(getCurrentView()).isSameAs(view);
    test(field()).setValue(typed);
    tapPrimary();
  }

  private Button key(String name) {
    return findInView(Button.class).all().stream()
        .filter(key -> key.hasClassName("key"))
        .filter(key -> key.getText().equals(name) || spoken(key, name))
        .findFirst()
        .orElseThrow();
  }

  private Button counter(Component within, String spoken) {
    return find(Button.class, within).all().stream()
        .filter(button -> spoken(button, spoken))
        .findFirst()
        .orElseThrow();
  }

  private static boolean spoken(Button button, String name) {
    return button.getAriaLabel().filter(name::equals).isPresent();
  }

  private <T extends Component> List<String> texts(Class<T> kind) {
    return findInView(kind).all().stream().map(TillViewTests::text).toList();
  }
}
