package coop.teyel.pos.receipts.ui;

import static coop.teyel.production.BrowserTaps.signIn;
import static coop.teyel.production.BrowserTaps.tap;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import coop.teyel.pos.StallTest;
import coop.teyel.pos.printing.PrintJobs;
import coop.teyel.pos.printing.printers.PrintJob;
import coop.teyel.pos.sales.Sale;
import coop.teyel.pos.sales.SaleExamples;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.scans.ScanCatcher;
import coop.teyel.production.stock.Stall;
import coop.teyel.production.texts.Language;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@StallTest
@ViewPackages(packages = "coop.teyel")
class ReceiptsViewTests extends SpringBrowserlessTest {

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
    UI.getCurrent().setLocale(Language.EN.locale());
  }

  @AfterEach
  void leave() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void findsAReceiptInTwoActsAndPrintsACopy() {
    navigate(ReceiptsView.class);
    findInView(TextField.class).single().setValue(Long.toString(sale.receiptNumber()));
    test(button("Find")).click();
    assertThat(findInView(Image.class).single().getAlt())
        .contains("Picture of receipt " + sale.receiptNumber());
    tap(findInView(ActButton.class).single());
    PrintJob copy = jobs.latest(1).getFirst();
    assertThat(copy.request().reference()).isEqualTo("sale:" + sale.id());
    assertThat(copy.request().copy()).isTrue();
  }

  @Test
  void opensTheReceiptOfAScannedGarment() {
    navigate(ReceiptsView.class);
    find(ScanCatcher.class).single().scanned(Scan.read(sale.lines().getFirst().code()));
    assertThat(findInView(Image.class).single().getAlt())
        .contains("Picture of receipt " + sale.receiptNumber());
  }

  @Test
  void saysWhatToDoWhenNothingIsFound() {
    navigate(ReceiptsView.class);
    find(ScanCatcher.class).single().scanned(Scan.read("x".repeat(4_000)));
    assertThat(getCurrentView().getElement().getTextRecursively()).contains("No receipt found");
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
    findInView(TextField.class).single().setValue(sale.lines().getFirst().words());
    test(button("Find")).click();
    requirePages(latest, oldest);
    test(button(latest)).click();
    test(button("Back")).click();
    assertThat(numbers()).contains(latest);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void speaksEveryLanguage(Language language) {
    UI.getCurrent().setLocale(language.locale());
    navigate(ReceiptsView.class);
    find(ScanCatcher.class).single().scanned(Scan.read(sale.lines().getFirst().code()));
    assertThat(findInView(Image.class).all()).hasSize(1);
  }

  private void requirePages(String latest, String oldest) {
    assertThat(numbers()).hasSize(50).startsWith(latest).doesNotContain(oldest);
    test(button("Older")).click();
    assertThat(numbers()).contains(oldest).doesNotContain(latest);
    test(button("Newer")).click();
    assertThat(numbers()).startsWith(latest);
  }

  private List<String> numbers() {
    return findInView(Span.class).all().stream()
        .filter(span -> span.hasClassName("receipt-number"))
        .map(Span::getText)
        .toList();
  }

  private Button button(String text) {
    return findInView(Button.class).all().stream()
        .filter(button -> button.getElement().getTextRecursively().contains(text))
        .findFirst()
        .orElseThrow();
  }
}
