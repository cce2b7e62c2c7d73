package coop.teyel.pos.receipts;

import coop.teyel.hardware.documents.Document;
import coop.teyel.pos.baskets.BasketId;
import coop.teyel.pos.baskets.Discount;
import coop.teyel.pos.payments.Payment;
import coop.teyel.pos.payments.Payment.Tender;
import coop.teyel.pos.returns.Return;
import coop.teyel.pos.sales.Sale;
import coop.teyel.pos.till.Closing;
import coop.teyel.pos.till.TillReport;
import coop.teyel.pos.till.TillSession;
import coop.teyel.pos.till.numbers.ReceiptNumber;
import coop.teyel.production.PaperWords;
import coop.teyel.production.facts.NodeId;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.money.Coins;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import coop.teyel.production.stock.StallId;
import coop.teyel.production.texts.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Papers of one market morning, as the facts would have them.
final class ReceiptExamples {

  private static final Optional<String> HASH = Optional.of("0123456789abcdef".repeat(4));
  private static final Instant MORNING = Instant.parse("2026-05-09T07:12:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 5, 9);
  private static final NodeId NODE = new NodeId("workshop");
  private static final StallId STALL = new StallId("stall");
  private static final MemberId AMAL = new MemberId("amal");

  private ReceiptExamples() {}

  /// Three garments, a discount, rounded cash and change; one of second quality.
  static Document sale(Language language, boolean copy) {
    return new SalePaper(
            sale(language), PaperWords.coop(language), PaperWords.member(language), HASH, copy)
        .draw(writer(language));
  }

  /// One of them comes back.
  static Document refund(Language language) {
    return new ReturnPaper(
            refund(),
            sale(language),
            PaperWords.coop(language),
            PaperWords.member(language),
            HASH,
            false)
        .draw(writer(language));
  }

  /// The Z of the day; five kuruş are missing.
  static Document closing(Language language) {
    return new TillPaper(PaperWords.coop(language), PaperWords.stall(language))
        .close(closing(), PaperWords.member(language), HASH, false, writer(language));
  }

  /// The X before it.
  static Document look(Language language) {
    return new TillPaper(PaperWords.coop(language), PaperWords.stall(language))
        .look(closing().look(), false, writer(language));
  }

  private static Sale sale(Language language) {
    String red = " " + PaperWords.red(language).name();
    List<Sale.Line> lines =
        List.of(
            line(1, PaperWords.dress(language) + red + " 2-3", false, 450_00, 19_49),
            line(2, PaperWords.dress(language) + red + " 4-5", false, 380_00, 16_46),
            line(3, PaperWords.jacket(language) + red + " 6-7", true, 325_03, 14_07));
    return new Sale(
        "s1",
        new ReceiptNumber(NODE, 124),
        new BasketId("b1"),
        STALL,
        "t1",
        AMAL,
        MORNING,
        DAY,
        Optional.of(new Discount(kurus(50_02), Discount.Reason.MANY)),
        kurus(-1),
        kurus(1_105_00),
        lines,
        List.of(
            new Payment(Tender.CARD, kurus(500_00), kurus(0)),
            new Payment(Tender.CASH, kurus(1_000_00), kurus(395_00))));
  }

  private static Return refund() {
    return new Return(
        "r1",
        new ReceiptNumber(NODE, 125),
        "s1",
        STALL,
        "t1",
        AMAL,
        MORNING.plusSeconds(3_600),
        DAY,
        Return.Reason.TOO_SMALL,
        kurus(-4),
        kurus(363_50),
        List.of(new Return.Line(2, kurus(363_54))),
        List.of(new Payment(Tender.CASH, kurus(0), kurus(363_50))));
  }

  private static Closing closing() {
    TillSession session = new TillSession("t1", STALL, MORNING, AMAL, kurus(500_00), DAY);
    TillReport look =
        new TillReport(session, kurus(605_00), kurus(-363_50), kurus(0), kurus(-100_00), 1, 1);
    return new Closing(
        3, MORNING.plusSeconds(8 * 3_600), AMAL, DAY, Coins.handOver(kurus(641_45)), look);
  }

  private static Sale.Line line(int number, String words, boolean second, long price, long off) {
    return new Sale.Line(
        number,
        "00000000",
        words,
        "design",
        "Design",
        "2-3",
        "red",
        second,
        kurus(price),
        kurus(off),
        true,
        false);
  }

  private static PaperWriter writer(Language language) {
    return new PaperWriter(PaperWords.TEXTS, language.locale(), ZoneId.of("Europe/Istanbul"));
  }

  private static Money kurus(long minor) {
    return Money.ofMinor(minor, Currency.TRY);
  }
}
