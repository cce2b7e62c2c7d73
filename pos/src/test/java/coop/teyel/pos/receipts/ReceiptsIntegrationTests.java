package coop.teyel.pos.receipts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import coop.teyel.pos.PosBootTest;
import coop.teyel.pos.printing.PaperPreviews;
import coop.teyel.pos.printing.PrintJobs;
import coop.teyel.pos.printing.printers.PrintJob;
import coop.teyel.pos.returns.Return;
import coop.teyel.pos.sales.Sale;
import coop.teyel.pos.sales.SaleExamples;
import coop.teyel.pos.till.Closing;
import coop.teyel.pos.till.TillExamples;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.MemberExamples;
import coop.teyel.production.papers.PaperKind;
import coop.teyel.production.stock.Stall;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PosBootTest
class ReceiptsIntegrationTests {

  @Autowired Receipts receipts;
  @Autowired PrintJobs jobs;
  @Autowired PaperPreviews papers;
  @Autowired TillExamples tills;
  @Autowired BeanFactory context;

  private SaleExamples examples;

  @BeforeEach
  void market() {
    examples = new SaleExamples(context);
  }

  @Test
  void printsTheReceiptOfASaleAfterIt() {
    Sale sale = sold();
    PrintJob job = printed("sale:" + sale.id());
    assertThat(job.request().copy()).isFalse();
    assertThat(text(job))
        .contains("Fiş no")
        .contains(Long.toString(sale.receiptNumber()))
        .contains(sale.lines().getFirst().words().substring(0, 4))
        .contains("Amal");
  }

  @Test
  void printsTheReturnAfterIt() {
    Return returned = examples.refunded(sold(), 1);
    assertThat(text(printed("return:" + returned.id())))
        .contains("İade")
        .contains(Long.toString(returned.receiptNumber()));
  }

  @Test
  void printsTheClosingAfterIt() {
    Closing closing = tills.closed(tills.opened(500_00), 499_95);
    PrintJob job = printed("closing:" + closing.z());
    assertThat(job.request().kind()).isEqualTo(PaperKind.CLOSING);
    assertThat(text(job)).contains("Gün sonu Z " + closing.z()).contains("-0,05");
  }

  @Test
  void findsAReceiptByItsNumberItsGarmentAndItsWords() {
    Sale sale = sold();
    Return returned = examples.refunded(sale, 1);
    String number = Long.toString(sale.receiptNumber());
    String code = sale.lines().getFirst().code();
    assertThat(search(number)).extracting(Receipt::id).containsExactly(sale.id());
    assertThat(search(code))
        .extracting(Receipt::kind)
        .containsExactly(Receipt.Kind.RETURN, Receipt.Kind.SALE);
    assertThat(search(sale.lines().getFirst().words().toUpperCase(Locale.ROOT)))
        .extracting(Receipt::number)
        .contains(sale.receipt(), returned.receipt());
    assertThat(examples.asAmal(() -> receipts.day(sale.businessDay(), 0, 1_000)))
        .extracting(Receipt::number)
        .contains(sale.receipt(), returned.receipt());
  }

  @Test
  void turnsPagesThroughAllReceiptsOfAMonthTheLatestFirst() {
    examples.refunded(sold(), 1);
    sold();
    List<Receipt> all = month(0, 10_000);
    assertThat(all)
        .extracting(receipt -> receipt.number().number())
        .isSortedAccordingTo(Comparator.reverseOrder())
        .doesNotHaveDuplicates();
    List<Receipt> paged = new ArrayList<>();
    for (int page = 0; page * 2 < all.size(); page++) {
      paged.addAll(month(page * 2, 2));
    }
    assertThat(paged).isEqualTo(all);
  }

  @Test
  void wordsReachTheOldestReceiptOfTheMonth() {
    Sale sale = sold();
    examples.refunded(sale, 1);
    String words = sale.lines().getFirst().words().toUpperCase(Locale.ROOT);
    List<Receipt> all = month(0, 10_000);
    List<Receipt> meant =
        all.stream().filter(one -> one.words().stream().anyMatch(words::equalsIgnoreCase)).toList();
    assertThat(meant).hasSizeGreaterThan(1);
    assertThat(search(words)).isEqualTo(meant);
    assertThat(
            examples.asAmal(
                () -> receipts.search(words, YearMonth.of(2026, 5), meant.size() - 1, 5)))
        .containsExactly(meant.getLast());
  }

  @Test
  void answersWhateverIsTyped() {
    Sale sale = sold();
    for (String odd :
        List.of(
            "no such thing",
            "0",
            "9999999",
            "99999999999999999999",
            "'; drop table sale",
            "x".repeat(4_000),
            "%")) {
      assertThat(search(odd)).as(odd).isEmpty();
    }
    List<Receipt> all = search("");
    assertThat(all).extracting(Receipt::number).contains(sale.receipt());
    assertThat(search(" ")).isEqualTo(all);
    assertThat(search("\u0000")).isIn(all, List.of());
    assertThat(search("١٢")).isEqualTo(search("12"));
  }

  @Test
  void printsAReceiptAgainAsACopyOnceForACommand() {
    Sale sale = sold();
    PrintJob first = printed("sale:" + sale.id());
    Receipt receipt = search(Long.toString(sale.receiptNumber())).getFirst();
    CommandId command = CommandId.fresh();
    examples.asAmal(() -> receipts.again(command, receipt));
    examples.asAmal(() -> receipts.again(command, receipt));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> all("sale:" + sale.id()).stream().allMatch(ReceiptsIntegrationTests::isSent));
    List<PrintJob> all = all("sale:" + sale.id());
    assertThat(all).hasSize(2);
    assertThat(all.getFirst().request().copy()).isTrue();
    assertThat(text(all.getFirst())).contains("KOPYA");
    assertThat(text(first)).doesNotContain("KOPYA");
    assertThat(examples.asAmal(() -> receipts.show(receipt)).text()).contains("KOPYA");
  }

  @Test
  void keepsReceiptsFromThoseWhoNeitherSellNorKeepBooks() {
    MemberExamples cast = examples.stock().garments().cast();
    assertThatThrownBy(() ->
            MemberExamples.as(cast.berfin(), () -> receipts.month(YearMonth.of(2026, 5), 0, 10)))
        .isInstanceOf(AccessDeniedException.class);
  }

  private Sale sold() {
    Stall stall = examples.openStall();
    return examples.sold(stall, 2);
  }

  private List<Receipt> month(int skip, int limit) {
    return examples.asAmal(() -> receipts.month(YearMonth.of(2026, 5), skip, limit));
  }

  private List<Receipt> search(String typed) {
    return examples.asAmal(() -> receipts.search(typed, YearMonth.of(2026, 5), 0, 1_000));
  }

  private PrintJob printed(String reference) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> all(reference).stream().anyMatch(ReceiptsIntegrationTests::isSent));
    return all(reference).getFirst();
  }

  private List<PrintJob> all(String reference) {
    return examples.asAmal(() -> jobs.latest(200)).stream()
        .filter(job -> job.request().reference().text().equals(reference))
        .toList();
  }

  private static boolean isSent(PrintJob job) {
    return job.state() == PrintJob.State.SENT;
  }

  private String text(PrintJob job) {
    return examples.asAmal(() -> papers.show(job.number())).orElseThrow().text();
  }
}
