package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import coop.teyel.hardware.connections.SocketPrinter;
import coop.teyel.hardware.profiles.Profile;
import coop.teyel.hardware.rehearsal.Paper;
import coop.teyel.hardware.rehearsal.PrintedCodeReader;
import coop.teyel.hardware.rehearsal.RehearsalPrinter;
import coop.teyel.production.money.Coins;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import coop.teyel.production.money.MoneyText;
import coop.teyel.production.texts.Language;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;

/// The whole main job by hand, in a real browser, on the real jar, with a socket for a printer. One
/// class for each language that walks it, so that they run side by side.
abstract class MainJob {

  private static final String DRESS = "Çiçekli elbise ğüşıİ";
  private static final Money PRICE = Money.ofMinor(450_50, Currency.TRY);
  private static final Money FLOAT = Money.ofMinor(500_00, Currency.TRY);
  private static final List<String> STATIONS = List.of("CUT", "SEW", "FINISH");

  private final RehearsalPrinter reader = new RehearsalPrinter();
  @TempDir Path folder;

  final void walk(Language language, int width, int height, String price) throws IOException {
    try (SocketPrinter printer = new SocketPrinter();
        RunningTeyel teyel = RunningTeyel.startJar(folder).awaitReady();
        Tablet tablet = new Tablet(teyel.url(), language, width, height)) {
      setUp(tablet);
      connectPrinters(tablet, printer);
      design(tablet, price);
      order(tablet);
      work(tablet, printer);
      check(tablet);
      Set<String> labelled = label(tablet, printer);
      share(tablet, printer);
      readAccount(tablet);
      List<String> forSale = pack(tablet, printer, labelled);
      Money inTill = sell(tablet, printer, forSale);
      close(tablet, printer, inTill);
      readBooks(tablet);
      assertThat(ledger().problems()).isEmpty();
    }
  }

  private void setUp(Tablet tablet) {
    tablet.open("");
    tablet.awaitText("shell.welcome.set-up");
    tablet.picture("welcome");
    tablet.tap("shell.welcome.set-up");
    tablet.fill("shell.set-up.name", "Teyel Kooperatifi");
    tablet.fill("members.nickname", "Zehra");
    tablet.fill("members.pin", "4711");
    tablet.picture("set-up");
    tablet.tap("shell.set-up.found");
    tablet.page().waitForURL("**/home");
    tablet.awaitText("members.menu");
    tablet.picture("home");
    addMember(tablet, "Amal");
    signInAgain(tablet);
    tablet.open("stalls");
    tablet.fill("stock.stalls.name", "Cumartesi pazarı");
    tablet.tap("stock.stalls.add");
    tablet.awaitText("stock.stalls.added", "Cumartesi pazarı");
    tablet.picture("stalls");
  }

  private static void addMember(Tablet tablet, String nickname) {
    tablet.open("members");
    tablet.fill("members.nickname", nickname);
    tablet.fill("members.pin", "1234");
    tablet.tap("members.role.SELLER");
    tablet.tap("members.add");
    tablet.awaitText("members.added", nickname);
  }

  private static void signInAgain(Tablet tablet) {
    tablet.tap("shell.sign-out");
    tablet.page().waitForURL("**/who");
    tablet.awaitWord("Zehra");
    tablet.picture("wall");
    tablet.tapWord("Zehra");
    tablet.page().locator(".keypad").waitFor();
    for (String digit : List.of("4", "7", "1", "1")) {
      tablet.page().locator(".keypad vaadin-button").filter(exactly(digit)).click();
    }
    tablet.picture("pin");
    tablet.tap("members.wall.enter");
    tablet.page().waitForURL("**/home");
  }

  private static void connectPrinters(Tablet tablet, SocketPrinter printer) {
    for (String use : List.of("RECEIPTS", "LABELS")) {
      tablet.open("devices/printer/" + use);
      tablet.fill("printing.address", printer.address());
      tablet.tap("printing.save");
      tablet.awaitText("printing.saved");
    }
    tablet.open("devices");
    tablet.picture("devices");
  }

  private static void design(Tablet tablet, String price) throws IOException {
    tablet.open("design");
    tablet.fill("designs.name", DRESS);
    tablet.fill("designs.price", price);
    tablet
        .page()
        .locator("vaadin-upload input[type=file]")
        .setInputFiles(new FilePayload("photo.png", "image/png", photo()));
    tablet.page().locator("img.design-picture:not([src*='dress.svg'])").waitFor();
    tablet.tapWord("2-3 · 98 cm");
    tablet.tapWord("4-5 · 110 cm");
    tablet.tap("designs.colour.red");
    Map.of("CUT", "8", "SEW", "45", "FINISH", "15", "CHECK", "3")
        .forEach((stage, minutes) -> tablet.fill("designs.stage." + stage, minutes));
    tablet
        .page()
        .waitForFunction("() => document.querySelector('img.design-picture').naturalWidth > 100");
    tablet.picture("design");
    tablet.tap("designs.save");
    tablet.page().waitForURL("**/designs");
    tablet.awaitWord(DRESS);
  }

  private static void order(Tablet tablet) {
    tablet.open("batches");
    tablet.tapWord(DRESS);
    tablet.page().waitForURL("**/order/**");
    tablet.tap("batches.order.more", 5);
    tablet.awaitText("batches.order.total", 10);
    tablet.picture("order");
    tablet.tap("batches.order.do");
    tablet.page().waitForURL("**/board");
    tablet.picture("board");
  }

  /// All stages; the first bundle in two parts, and with a ticket that opens it.
  private void work(Tablet tablet, SocketPrinter printer) throws IOException {
    boolean inParts = true;
    for (int station = 0; station < STATIONS.size(); station++) {
      Locator waiting = bundles(tablet, station);
      waiting.first().waitFor();
      while (waiting.count() > 0) {
        waiting.first().click();
        tablet.page().waitForURL("**/work/**");
        if (inParts) {
          less(tablet, "batches.work.pieces").click();
          tablet.settle();
          less(tablet, "batches.work.pieces").click();
          tablet.picture("work");
          openByTicket(tablet, printer);
          inParts = false;
        }
        tablet.tap("batches.work.done");
        tablet.page().waitForURL("**/board");
        tablet.settle();
      }
    }
  }

  private void openByTicket(Tablet tablet, SocketPrinter printer) throws IOException {
    tablet.tap("batches.ticket.print");
    String code = PrintedCodeReader.read(read(printer).picture());
    tablet.open("board");
    tablet.scan(code);
    tablet.page().waitForURL("**/work/**");
    less(tablet, "batches.work.pieces").click();
    tablet.settle();
  }

  private static Locator bundles(Tablet tablet, int station) {
    return tablet.page().locator(".board-column").nth(station).locator("vaadin-button.bundle");
  }

  private static Locator less(Tablet tablet, String key) {
    return tablet
        .page()
        .locator(".counter")
        .filter(new Locator.FilterOptions().setHasText(tablet.text(key)))
        .getByLabel(tablet.text("controls.less"));
  }

  private static Locator more(Tablet tablet, String key) {
    return tablet
        .page()
        .locator(".counter")
        .filter(new Locator.FilterOptions().setHasText(tablet.text(key)))
        .getByLabel(tablet.text("controls.more"));
  }

  /// Of the first bundle one is a second, of the other one is a rag.
  private static void check(Tablet tablet) {
    for (String found : List.of("batches.check.second", "batches.check.rag")) {
      bundles(tablet, 3).first().click();
      tablet.page().waitForURL("**/check/**");
      more(tablet, found).click();
      tablet.awaitText("batches.check.why");
      tablet.tap("batches.fault.SEAM");
      tablet.picture("check");
      tablet.tap("batches.check.done");
      tablet.page().waitForURL("**/board");
      tablet.settle();
    }
  }

  /// Prints all labels, and reads each number back from its paper.
  private Set<String> label(Tablet tablet, SocketPrinter printer) throws IOException {
    tablet.open("labels");
    tablet.picture("labels");
    Set<String> numbers = new HashSet<>();
    while (numbers.size() < 9) {
      int waiting =
          Integer.parseInt(tablet.page().locator(".tile.chosen .number").textContent().strip());
      tablet.tap("labels.print");
      tablet.awaitText("labels.printed", waiting);
      for (int i = 0; i < waiting; i++) {
        numbers.add(numberOn(read(printer)));
      }
      tablet.settle();
    }
    assertThat(numbers).hasSize(9).isEqualTo(ledger().strings("select number from garment"));
    prove(tablet, numbers);
    return numbers;
  }

  /// Scans a label of the last run, and tries again what is no label.
  private void prove(Tablet tablet, Set<String> numbers) {
    String last = numbers.stream().sorted().toList().getLast();
    tablet.scan(last);
    tablet.page().locator(".notice-done").last().waitFor();
    tablet.picture("labels-printed");
    assertThat(ledger().strings("select garment from label_proof")).containsExactly(last);
    tablet.scan("86900000");
    tablet.awaitText("labels.proof.unknown", "86900000");
    tablet.open("labels-again");
    tablet.picture("labels-again");
  }

  private void share(Tablet tablet, SocketPrinter printer) throws IOException {
    tablet.open("share-day");
    tablet.tap("shares.day.everybody");
    tablet.fill("shares.day.phrase", "iğne iplik makas");
    tablet.picture("share-day");
    tablet.tap("shares.day.deal");
    tablet.page().waitForURL("**/split/**");
    tablet.awaitText("shares.split.same");
    tablet.picture("split");
    tablet.tap("shares.slip.print-all");
    tablet.awaitText("shares.slip.printed", 2);
    for (int slip = 0; slip < 2; slip++) {
      assertThat(read(printer).problems()).isEmpty();
    }
  }

  /// Two share alike: each is owed half of the members' pieces, less what she got.
  private void readAccount(Tablet tablet) {
    int pieces = owned("_kind = 'MEMBER'");
    int hers = owned("_member = (select member from member_now where nickname = 'Zehra')");
    Map<Integer, String> owed = pieces == 4 ? Map.of(2, "0") : Map.of(2, "1/2", 3, "-1/2");
    assertThat(pieces).isBetween(4, 5);
    tablet.open("my-share");
    assertThat(tablet.page().locator(".count-line .ltr").first().textContent())
        .isEqualTo(owed.get(hers));
  }

  private int owned(String by) {
    return ledger().strings("select garment from garment_now where owner" + by).size();
  }

  private List<String> pack(Tablet tablet, SocketPrinter printer, Set<String> labelled)
      throws IOException {
    List<String> forSale =
        List.copyOf(
            ledger().strings("select garment from garment_now where owner_kind = 'FOR_SALE'"));
    assertThat(forSale).hasSizeBetween(4, 5);
    assertThat(labelled).containsAll(forSale);
    tablet.open("pack");
    tablet.tapWord("Cumartesi pazarı");
    tablet.awaitText("stock.pack.pieces");
    forSale.forEach(tablet::scan);
    tablet.page().locator(".piece-rows > *").nth(forSale.size() - 1).waitFor();
    tablet.picture("pack");
    tablet.tap("stock.pack.send");
    tablet.awaitText("stock.list.print");
    tablet.picture("packed");
    tablet.tap("stock.list.print");
    assertThat(read(printer).problems()).isEmpty();
    tablet.tap("stock.list.done");
    tablet.page().waitForURL("**/home");
    return forSale;
  }

  /// One sale of two by scanning and one by picture, paid in cash; one by card; one piece comes
  /// back.
  private Money sell(Tablet tablet, SocketPrinter printer, List<String> forSale)
      throws IOException {
    tablet.open("till");
    tablet.fill("till.float", "500");
    tablet.picture("till");
    tablet.tap("till.open");
    tablet.awaitText("till.opened");

    tablet.open("sell");
    tablet.scan(forSale.get(0));
    tablet.scan(forSale.get(1));
    tablet.awaitText("sales.pay");
    tablet.scan(forSale.get(1));
    tablet.awaitWord(tablet.text("sales.scan.already", "").strip());
    tablet.picture("sell");
    tablet.page().reload();
    tablet.page().locator(".lines .line").nth(1).waitFor();
    tablet.tap("sales.pay");
    tablet.page().waitForURL("**/pay/**");
    for (String key : List.of("1", "00", "0")) {
      tablet.page().locator(".keypad vaadin-button").filter(exactly(key)).click();
    }
    tablet.picture("pay");
    tablet.page().locator(".screen-bar vaadin-button.primary").click();
    tablet.page().waitForURL("**/change/**");
    tablet.picture("change");
    Money cash = PRICE.times(2);
    receiptSays(tablet, read(printer), cash, 2);

    tablet.tap("sales.next");
    tablet.page().waitForURL("**/sell/**");
    byPicture(tablet);
    tablet.tap("sales.pay");
    tablet.page().waitForURL("**/pay/**");
    tablet.tap("sales.card");
    tablet.page().waitForURL("**/change/**");
    receiptSays(tablet, read(printer), PRICE, 1);

    tablet.tap("sales.returns");
    tablet.page().waitForURL("**/returns/**");
    tablet.page().locator(".lines .choice").first().click();
    tablet.picture("return");
    tablet.tap("sales.refund.cash");
    tablet.awaitText("sales.next");
    assertThat(read(printer).problems()).isEmpty();
    return FLOAT.plus(cash).minus(PRICE);
  }

  private static void byPicture(Tablet tablet) {
    while (tablet.page().locator(".lines .line").count() == 0) {
      tablet.page().locator(".sell vaadin-button.tile").first().click();
      tablet.settle();
    }
  }

  /// What an outside reader decodes from the bytes. An Arabic receipt's lines are drawn, so there
  /// only the mark of the fact itself is text.
  private void receiptSays(Tablet tablet, Paper receipt, Money total, int pieces) {
    assertThat(receipt.problems()).isEmpty();
    String text = String.join("\n", receipt.lines());
    assertThat(text).contains("Teyel Kooperatifi");
    assertThat(ledger().strings("select substr(hash, 1, 12) from event where type = 'sale'"))
        .anySatisfy(hash -> assertThat(text).contains(hash));
    if (!Language.of(tablet.locale()).isRightToLeft()) {
      assertThat(text.split(DRESS, -1)).as(text).hasSize(pieces + 1);
      assertThat(text).contains(MoneyText.plain(total, tablet.locale()));
    }
  }

  private void close(Tablet tablet, SocketPrinter printer, Money inTill) {
    tablet.open("till");
    tablet.tap("till.count.title");
    tablet.page().waitForURL("**/count");
    for (Coins.Counted counted : Coins.handOver(inTill)) {
      int row = Coins.of(Currency.TRY).indexOf(counted.coin());
      tablet.page().locator(".coin-row").nth(row).locator(".coin-value").click();
      for (String digit : String.valueOf(counted.count()).split("")) {
        tablet.page().locator(".keypad vaadin-button").filter(exactly(digit)).click();
      }
      tablet.settle();
    }
    tablet.picture("count");
    tablet.tap("till.count.close");
    tablet.awaitText("till.count.sure");
    tablet.tap("till.count.close");
    tablet.page().waitForURL("**/closed/**");
    tablet.picture("closed");
    assertThat(ledger().strings("select count(*) from entry where kind = 'DIFFERENCE'"))
        .containsExactly("0");
    assertThat(read(printer).problems()).isEmpty();
  }

  private void readBooks(Tablet tablet) {
    tablet.open("books");
    tablet.awaitText("books.today");
    tablet.picture("books");
    assertThat(tablet.page().locator(".screen").textContent().replace("\u00a0", " "))
        .contains(MoneyText.withSign(PRICE.times(2), tablet.locale()).replace("\u00a0", " "));
    tablet.open("books/month");
    tablet.picture("month");
    tablet.open("books/journal");
    tablet.picture("journal");
    tablet.open("receipts");
    tablet.picture("receipts");
    tablet.open("my-share");
    tablet.picture("my-share");
    assertThat(ledger().strings("select sum(-amount) from entry_line where account = 'SALES'"))
        .containsExactly(String.valueOf(PRICE.times(2).minor()));
    assertThat(ledger().strings("select count(*) from garment_now where owner_kind = 'CUSTOMER'"))
        .containsExactly("2");
  }

  private DatabaseInvariants ledger() {
    return new DatabaseInvariants(folder.resolve("teyel.db"));
  }

  private Paper read(SocketPrinter printer) {
    return reader.print(Profile.named("generic-80"), printer.next());
  }

  /// The garment's number, read by a barcode reader from the picture of the label.
  private static String numberOn(Paper label) throws IOException {
    try {
      return new MultiFormatReader()
          .decode(
              new BinaryBitmap(
                  new HybridBinarizer(new BufferedImageLuminanceSource(label.picture()))),
              Map.of(
                  DecodeHintType.POSSIBLE_FORMATS,
                  List.of(BarcodeFormat.CODE_128),
                  DecodeHintType.TRY_HARDER,
                  true))
          .getText();
    } catch (ReaderException e) {
      Path picture = Path.of("target", "unreadable-label.png");
      ImageIO.write(label.picture(), "png", picture.toFile());
      throw new AssertionError("no reader reads " + picture, e);
    }
  }

  private static Locator.FilterOptions exactly(String text) {
    return new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + text + "\\s*$"));
  }

  private static byte[] photo() {
    BufferedImage image = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = image.createGraphics();
    brush.setColor(new Color(0xf3d6c8));
    brush.fillRect(0, 0, 1600, 1200);
    brush.setColor(new Color(0xc0392b));
    brush.fillPolygon(new int[] {650, 950, 1150, 450}, new int[] {250, 250, 1050, 1050}, 4);
    brush.dispose();
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(image, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
