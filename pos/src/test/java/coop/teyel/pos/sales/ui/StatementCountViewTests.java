package coop.teyel.pos.sales.ui;

import static coop.teyel.production.StatementCounter.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import coop.teyel.pos.PosBootTest;
import coop.teyel.pos.baskets.BasketId;
import coop.teyel.pos.payments.Tendered;
import coop.teyel.pos.receipts.Receipts;
import coop.teyel.pos.sales.Sale;
import coop.teyel.pos.sales.SaleExamples;
import coop.teyel.pos.sales.Selling;
import coop.teyel.production.ViewTestBase;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.stock.Stall;
import coop.teyel.production.stock.Stock;
import coop.teyel.production.stock.manifests.Manifest;
import coop.teyel.production.stock.manifests.Manifests;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// How often the database is asked: so many statements and no more, however much there is.
@PosBootTest
@ViewPackages(packages = "coop.teyel")
class StatementCountViewTests extends ViewTestBase {

  // with what is told again: the commands, and what belongs to the chain
  private static final int SCAN = 8;
  private static final int SCAN_AND_SHOW = 10;
  private static final int SALE = 25;
  private static final int PAGE_OF_RECEIPTS = 2;

  @Autowired ApplicationContext context;
  @Autowired Selling selling;
  @Autowired Receipts receipts;
  @Autowired Stock stock;
  @Autowired Manifests manifests;

  private SaleExamples examples;
  private Stall stall;

  @BeforeEach
  void openAStall() {
    examples = new SaleExamples(context);
    stall = examples.openStall();
    signIn(examples.amal());
  }

  @Test
  void aScanOnTheScreenCostsTheSameWhateverLiesInTheBasket() {
    List<String> codes = examples.stock().atStall(stall, 9);
    signIn(examples.amal());
    UI.getCurrent().navigate(SellView.class, stall.id().value());
    for (String code : codes) {
      assertThat(statementsOf(() -> scan(code)))
          // the sign of the printers in the frame follows what they do, whoever scans
          .filteredOn(statement -> !statement.contains("`print"))
          .hasSize(SCAN_AND_SHOW);
    }
  }

  @Test
  void aScanCostsTheSameWhateverLiesInTheBasket() {
    List<String> codes = examples.stock().atStall(stall, 6);
    BasketId basket = examples.basket(stall).id();
    signIn(examples.amal());
    for (String code : codes) {
      CommandId command = CommandId.fresh();
      assertThat(statementsOf(() -> selling.scan(command, basket, Scan.read(code)))).hasSize(SCAN);
    }
  }

  @Test
  void aFiveLineSaleCostsTheSameAsOneOfOneLine() {
    assertThat(paying(1)).hasSize(SALE);
    assertThat(paying(5)).hasSize(SALE);
  }

  @Test
  void aPageOfReceiptsCostsTheSameForTwoAsForTen() {
    LocalDate day = examples.sold(stall, 1).businessDay();
    for (int i = 0; i < 9; i++) {
      Sale sale = examples.sold(stall, 2);
      examples.refunded(sale, 1);
    }
    signIn(examples.amal());
    List<String> two = statementsOf(() -> receipts.day(day, 0, 2));
    assertThat(statementsOf(() -> receipts.day(day, 0, 10))).hasSameSizeAs(two);
    assertThat(two).hasSize(PAGE_OF_RECEIPTS);
  }

  @Test
  void theTilesOfAStallCostTwo() {
    examples.stock().atStall(stall, 6);
    signIn(examples.amal());
    assertThat(statementsOf(() -> stock.tiles(stall.id()))).hasSize(2);
  }

  @Test
  void aManifestCostsTheSameForOnePieceAsForSix() {
    assertThat(reading(1)).hasSizeBetween(1, 3).hasSameSizeAs(reading(6));
  }

  private List<String> paying(int lines) {
    BasketId basket = examples.basket(stall, examples.stock().atStall(stall, lines)).id();
    List<Tendered> given = List.of(Tendered.cash(examples.basket(stall).cashDue()));
    signIn(examples.amal());
    CommandId command = CommandId.fresh();
    return statementsOf(() -> selling.pay(command, basket, given));
  }

  private List<String> reading(int pieces) {
    Stall other = examples.openStall();
    Manifest manifest = examples.stock().packing(other, pieces);
    signIn(examples.amal());
    return statementsOf(() -> manifests.get(manifest.id()));
  }
}
