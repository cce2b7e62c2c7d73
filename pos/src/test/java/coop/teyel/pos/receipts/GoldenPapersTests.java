package coop.teyel.pos.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.encoding.Encoder;
import coop.teyel.hardware.encoding.GoldenSheet;
import coop.teyel.hardware.profiles.Profile;
import coop.teyel.hardware.rehearsal.Paper;
import coop.teyel.hardware.rehearsal.RehearsalPrinter;
import coop.teyel.production.PaperWords;
import coop.teyel.production.texts.Language;
import java.io.IOException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every paper of the stall on every printer in every language.
class GoldenPapersTests {

  static Stream<GoldenSheet> sheets() {
    return Stream.concat(withCash(), ofTheTill());
  }

  static Stream<GoldenSheet> withCash() {
    return Stream.concat(
        sheets("sale", language -> ReceiptExamples.sale(language, false)),
        sheets("return", ReceiptExamples::refund));
  }

  static Stream<GoldenSheet> ofTheTill() {
    return Stream.concat(
        sheets("closing", ReceiptExamples::closing), sheets("look", ReceiptExamples::look));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void isThePaperThatWasAgreed(GoldenSheet sheet) throws IOException {
    sheet.assertAgreed();
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void givesAPrinterNothingToStumbleOver(GoldenSheet sheet) {
    sheet.assertNothingToStumbleOver(false);
    boolean cuts = sheet.profile().mechanics().cutter() != Profile.Cutter.NONE;
    assertThat(sheet.papers().values()).allMatch(paper -> paper.cuts() == (cuts ? 1 : 0));
  }

  @ParameterizedTest
  @MethodSource("withCash")
  void opensTheDrawerOnceWhereCashChangesHands(GoldenSheet sheet) {
    boolean opens = sheet.profile().mechanics().drawer() != Profile.Drawer.NONE;
    assertThat(sheet.papers().values()).allMatch(paper -> paper.drawerPulses() == (opens ? 1 : 0));
  }

  @ParameterizedTest
  @MethodSource("ofTheTill")
  void leavesTheDrawerAloneOtherwise(GoldenSheet sheet) {
    assertThat(sheet.papers().values()).allMatch(paper -> paper.drawerPulses() == 0);
  }

  @Test
  void writesTurkishLettersAndSumsInTheRightColumns() {
    Paper paper = print("generic-80", ReceiptExamples.sale(Language.TR, false));
    assertThat(paper.lines())
        .contains(
            columns("Fiş no", "124"),
            columns("Tarih", "09.05.2026 10:12"),
            columns("Satan", "Ayşe"),
            columns("Papatya elbise kırmızı 2-3", "450,00"),
            columns("Yuvarlama", "-0,01"),
            columns("Kart", "500,00"),
            columns("Nakit", "1.000,00"),
            columns("Para üstü", "395,00"));
    assertThat(String.join("\n", paper.lines())).contains("1.105,00").contains("0123456789ab");
  }

  @Test
  void marksACopyAndDoesNotOpenTheDrawerForIt() {
    Paper copy = print("generic-58", ReceiptExamples.sale(Language.TR, true));
    assertThat(copy.drawerPulses()).isZero();
    assertThat(copy.lines().stream().filter(line -> !line.isBlank()).findFirst().orElseThrow())
        .contains("KOPYA");
  }

  private static String columns(String label, String amount) {
    return label + " ".repeat(48 - label.length() - amount.length()) + amount;
  }

  private static Stream<GoldenSheet> sheets(String name, Function<Language, Document> paper) {
    return GoldenSheet.of(GoldenPapersTests.class, name, PaperWords.inEach(paper));
  }

  private static Paper print(String name, Document document) {
    Profile profile = Profile.named(name);
    return new RehearsalPrinter().print(profile, new Encoder(profile).encode(document));
  }
}
