package coop.teyel.pos.receipts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import coop.teyel.pos.PosBootTest;
import coop.teyel.pos.printing.PrintJobs;
import coop.teyel.pos.printing.printers.PrintJob;
import coop.teyel.pos.sales.Sale;
import coop.teyel.pos.sales.SaleExamples;
import coop.teyel.production.ViewTestBase;
import coop.teyel.production.stock.Stall;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@PosBootTest
@ViewPackages(packages = "coop.teyel")
class ReceiptsViewTests extends ViewTestBase {

  @Autowired PrintJobs jobs;
  @Autowired BeanFactory context;

  private Stall stall;
  private Sale sale;

  @BeforeEach
  void afterASale() {
    SaleExamples examples = new SaleExamples(context);
    stall = examples.openStall();
    sale = examples.sold(stall, 1);
    signIn(examples.amal());
  }

  @Test
  void findsAReceiptInTwoActsAndPrintsACopy() {
    navigate(ReceiptsView.class);
    field().setValue(Long.toString(sale.receiptNumber()));
    press("Find");
    assertThat(findInView(Image.class).single().getAlt())
        .contains("Picture of receipt " + sale.receiptNumber());
    tapPrimary();
    PrintJob copy = jobs.latest(1).getFirst();
    assertThat(copy.request().reference().text()).isEqualTo("sale:" + sale.id());
    assertThat(copy.request().copy()).isTrue();
  }

  @Test
  void opensTheReceiptOfAScannedGarment() {
    navigate(ReceiptsView.class);
    scan(sale.lines().getFirst().code());
    assertThat(findInView(Image.class).single().getAlt())
        .contains("Picture of receipt " + sale.receiptNumber());
  }

  @Test
  void saysWhatToDoWhenNothingIsFound() {
    navigate(ReceiptsView.class);
    scan("x".repeat(4_000));
    assertThat(viewText()).contains("No receipt found");
  }

  @Test
  void turnsThePagesOfALongMonthAndOfWhatIsSearched() {
    SaleExamples examples = new SaleExamples(context);
    for (int there = 0; there < 26; there++) {
      examples.refunded(sale, 1);
      sale = examples.sold(stall, List.of(sale.lines().getFirst().code()));
    }
    String oldest = "No. " + (sale.receiptNumber() - 52);
    String latest = "No. " + sale.receiptNumber();
    navigate(ReceiptsView.class);
    requirePages(latest, oldest);
    field().setValue(sale.lines().getFirst().words());
    press("Find");
    requirePages(latest, oldest);
    press(latest);
    press("Back");
    assertThat(numbers()).contains(latest);
  }

  private void requirePages(String latest, String oldest) {
    assertThat(numbers()).hasSize(50).startsWith(latest).doesNotContain(oldest);
    press("Older");
    assertThat(numbers()).contains(oldest).doesNotContain(latest);
    press("Newer");
    assertThat(numbers()).startsWith(latest);
  }

  private List<String> numbers() {
    return findInView(Span.class).all().stream()
        .filter(span -> span.hasClassName("receipt-number"))
        .map(Span::getText)
        .toList();
  }
}
