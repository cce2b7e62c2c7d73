package coop.teyel.hardware.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.teyel.hardware.Seeds;
import coop.teyel.hardware.documents.Align;
import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.documents.Run;
import coop.teyel.hardware.documents.TextSize;
import coop.teyel.hardware.encoding.drawing.Lettering;
import coop.teyel.hardware.profiles.Profile;
import coop.teyel.hardware.profiles.ProfileExamples;
import coop.teyel.hardware.profiles.Profiles;
import coop.teyel.hardware.rehearsal.Paper;
import coop.teyel.hardware.rehearsal.Paper.Symbology;
import coop.teyel.hardware.rehearsal.PrintedCodeReader;
import coop.teyel.hardware.rehearsal.RehearsalPrinter;
import java.awt.image.BufferedImage;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncoderTests {

  private static final Profile NARROW = Profile.named("generic-58");
  private static final Profile WIDE = Profile.named("generic-80");
  private static final Profile SAFE = Profile.named("safe");
  private static final Charset TURKISH_TABLE = Charset.forName("windows-1254");
  private static final String ALPHABET =
      "abzABZ09 .,:;!/()+-*'\"&<>çğıöşüÇĞİÖŞÜêîûÊÎÛäßéëïñ€₺–…’"
          + "ابتثجلمنهويکگچپ٠٣٩۰۹شًةى،؟"
          + "日👕αЖ";

  @Test
  void printsTurkishInLetters() {
    assertThat(paper(NARROW, DocumentExamples.turkishReceipt()).lines())
        .contains(
            "İğne İplik",
            "Çarşı Pazarı, 3. tezgâh",
            "Papatya elbise 4 yaş   249,90 TL",
            "Şalvar pantolon,",
            "kışlık, içi astarlı",
            "6 yaş                1.320,00 TL",
            "Hırka                  -20,00 TL",
            "TOPLAM               1.549,90 TL",
            "Fiş A-000017 14.11.2026 15:42");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1254:91", "IBM857:61", "IBM437:0 IBM857:13"})
  void printsTheSameWordsByAnyTableThatHasThem(String tables) {
    Paper paper = paper(with(tables), DocumentExamples.turkishReceipt());
    assertThat(paper.lines())
        .contains("Çarşı Pazarı, 3. tezgâh", "Papatya elbise 4 yaş   249,90 TL");
    assertThat(paper.problems()).isEmpty();
  }

  @Test
  void drawsWhatNoTableHasAndOnlyThat() {
    Paper paper = paper(SAFE, DocumentExamples.turkishReceipt());
    assertThat(paper.lines())
        .contains("TOPLAM               1.549,90 TL", "Nakit                1.600,00 TL")
        .noneMatch(line -> line.contains("Papatya"));
  }

  @Test
  void neverSendsAQuestionMarkOrACommandForAnyText() {
    Random random = Seeds.seeded("neverSendsAQuestionMarkOrACommandForAnyText");
    for (int round = 0; round < 60; round++) {
      Document document =
          Document.in(random.nextBoolean() ? Locale.of("ar") : Locale.of("tr"))
              .line(nonsense(random))
              .columns(nonsense(random), nonsense(random))
              .line(
                  Align.CENTER,
                  List.of(TextSize.values()).get(random.nextInt(3)),
                  Run.of(nonsense(random)),
                  Run.bold(nonsense(random)))
              .build();
      for (Profile profile : List.of(NARROW, WIDE, SAFE)) {
        Paper paper = paper(profile, document);
        assertThat(paper.problems()).as("%s on %s", document, profile.name()).isEmpty();
        assertThat(paper.drawerPulses()).isZero();
      }
    }
  }

  @Test
  void doesNotObeyCommandsInNames() {
    Paper paper =
        paper(
            WIDE,
            Document.in(Locale.ROOT)
                .line("Ayşe\u001bp0\u0019\u00fa\u001d(k\u0010\u0004\u0001")
                .build());
    assertThat(paper.drawerPulses()).isZero();
    assertThat(paper.problems()).isEmpty();
    assertThat(paper.lines()).first().asString().startsWith("Ayşe p0");
  }

  @Test
  void printsArabicOnlyAsPictures() {
    assertThat(paper(NARROW, DocumentExamples.arabicReceipt()).lines())
        .allMatch(line -> line.chars().allMatch(c -> c < 0x80));
    // Even where a printer claims to have a table for it.
    assertThat(paper(with("windows-1256:22"), DocumentExamples.arabicReceipt()).problems())
        .isEmpty();
  }

  @Test
  void putsTheAmountAtTheLeftInADocumentThatReadsFromTheRight() {
    assertThat(paper(NARROW, DocumentExamples.arabicReceipt()).lines())
        .contains("-20,00 TL               Cardigan");
  }

  @Test
  void keepsARunOfArabicShortOnTheWire() {
    byte[] drawn = new Encoder(NARROW).encode(Document.in(Locale.of("ar")).line("نقدًا").build());
    int fullWidth = NARROW.paper().dots() / 8 * Lettering.lineHeight(TextSize.NORMAL);
    assertThat(drawn).hasSizeLessThan(fullWidth / 3);
  }

  @Test
  void startsByForgettingTheJobBefore() {
    byte[] job = new Encoder(NARROW).encode(Document.in(Locale.ROOT).line("a").build());
    assertThat(job).startsWith(0x1B, '@', 0x1C, '.', 0x1B, 't', 91);
  }

  @Test
  void opensTheDrawerWithoutMovingThePaper() {
    byte[] job = new Encoder(WIDE).encode(Document.in(Locale.ROOT).openDrawer().build());
    assertThat(job)
        .containsExactly(0x1B, '@', 0x1C, '.', 0x1B, 't', 48, 0x1B, 'p', '0', 50, (byte) 250);
  }

  @Test
  void cutsOnceAtTheEndEvenWhenADocumentEndsWithACut() {
    Document twice = Document.in(Locale.ROOT).line("a").cut().line("b").cut().build();
    assertThat(paper(WIDE, twice).cuts()).isEqualTo(2);
    assertThat(paper(WIDE, Document.in(Locale.ROOT).line("a").build()).cuts()).isEqualTo(1);
  }

  @Test
  void asksForABarcodeDigitByDigitWhereThatIsAsWide() {
    String digits = DocumentExamples.GARMENT;
    Document label = Document.in(Locale.ROOT).barcode(digits).build();
    Paper narrow = paper(ProfileExamples.like("generic-58", "barcode", "code-b"), label);
    assertThat(narrow.symbols()).isEmpty();
    Paper asked = paper(ProfileExamples.like("generic-80", "barcode", "code-b"), label);
    assertThat(asked.symbols()).containsExactly(new Paper.Symbol(Symbology.CODE_128, digits));
    assertThat(List.of(narrow, asked))
        .allMatch(paper -> PrintedCodeReader.read(paper.picture()).equals(digits))
        .allMatch(paper -> paper.problems().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"feed-partial", "feed-full", "partial", "full"})
  void cutsWithEveryKnife(String cutter) {
    Profile profile = ProfileExamples.like("generic-58", "feed.end", "4", "cutter", cutter);
    Paper paper = paper(profile, DocumentExamples.turkishReceipt());
    assertThat(paper.cuts()).isEqualTo(1);
    assertThat(paper.problems()).isEmpty();
  }

  @Test
  void printsASampleOfEachTableThatAPrinterMayHave() {
    Profile profile = Profile.named("generic-58").with(new Profile.Table(TURKISH_TABLE, 32));
    Document samples =
        Document.in(Locale.ROOT)
            .tableSamples(TURKISH_TABLE, List.of(48, 32))
            .line("ğ")
            .tableSamples(Charset.forName("IBM857"), List.of(61))
            .build();
    Paper paper = paper(profile, samples);
    assertThat(paper.lines())
        .contains("1254:32 ğĞıİşŞçÇöÖüÜ êîûÊÎÛ äß", "ğ", "857:61 ğĞıİşŞçÇöÖüÜ êîûÊÎÛ äß")
        .anyMatch(line -> line.startsWith("1254:48 "));
    assertThat(paper.problems())
        .map(Paper.Problem::trouble)
        .containsExactly(Paper.Trouble.UNKNOWN_TABLE);
  }

  @Test
  void printsNothingForLettersThatATableLacks() {
    Document sample =
        Document.in(Locale.ROOT).tableSamples(Charset.forName("IBM437"), List.of(0)).build();
    assertThat(paper(SAFE, sample).lines()).contains("437:0 çÇöÖüÜ êîû äß");
  }

  @Test
  void narrowsABarcodeAndThenTurnsItIntoAQrCode() {
    assertThat(CodeSymbols.barModule("12345678", 384)).isEqualTo(3);
    assertThat(CodeSymbols.barModule("1234567890123456", 384)).isEqualTo(2);
    String forty = "1234567890".repeat(4);
    Paper paper = paper(NARROW, Document.in(Locale.ROOT).barcode(forty).build());
    assertThat(PrintedCodeReader.read(paper.picture())).isEqualTo(forty);
    assertThat(paper.lines()).contains(forty.substring(0, 32), forty.substring(32));
  }

  @Test
  void refusesACodeThatFitsInNoForm() {
    Document document = Document.in(Locale.ROOT).qrCode("ş".repeat(1_000)).build();
    Profile stamp = ProfileExamples.like("generic-58", "paper.columns", "20", "paper.dots", "200");
    assertThatExceptionOfType(DoesNotFitException.class)
        .isThrownBy(() -> new Encoder(stamp).encode(document))
        .withMessageContaining("200 dots");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://teyel.example/g/00010244", "Şalvar – 4 yaş – قميص"})
  void printsAWholeQrCodeNativelyOrDrawn(String payload) {
    Document document = Document.in(Locale.ROOT).qrCode(payload).build();
    Paper byPrinter = paper(WIDE, document);
    assertThat(byPrinter.symbols()).containsExactly(new Paper.Symbol(Symbology.QR, payload));
    assertThat(byPrinter.problems()).isEmpty();
    assertThat(PrintedCodeReader.read(byPrinter.picture())).isEqualTo(payload);
    assertThat(PrintedCodeReader.read(paper(NARROW, document).picture())).isEqualTo(payload);
  }

  @Test
  void sendsALongPictureInBlocksThatAPrinterHolds() {
    BufferedImage black = new BufferedImage(2_000, 5_000, BufferedImage.TYPE_BYTE_BINARY);
    for (Profile profile : Profiles.shipped().all()) {
      Paper paper = paper(profile, Document.in(Locale.ROOT).picture(black).build());
      assertThat(paper.problems())
          .filteredOn(problem -> problem.trouble() != Paper.Trouble.OFF_THE_LABEL)
          .isEmpty();
      assertThat(paper.picture().getHeight()).isGreaterThan(profile.paper().dots() * 2);
    }
  }

  @ParameterizedTest
  @CsvSource({"raster,1d7630", "columns,1b2a21", "graphics,1d284c"})
  void sendsPicturesOnlyInTheFormThatThePrinterKnows(String command, String bytes) {
    Profile profile = ProfileExamples.like("generic-58", "picture.command", command);
    String job =
        HexFormat.of().formatHex(new Encoder(profile).encode(DocumentExamples.arabicReceipt()));
    assertThat(List.of("1d7630", "1b2a21", "1d284c"))
        .filteredOn(job::contains)
        .containsExactly(bytes);
  }

  @Test
  void drawsTheSameDotsInEveryForm() {
    List<String> commands = List.of("raster", "graphics", "columns");
    List<BufferedImage> pictures =
        commands.stream()
            .map(command -> ProfileExamples.like("generic-58", "picture.command", command))
            .map(profile -> paper(profile, DocumentExamples.arabicReceipt()).picture())
            .toList();
    assertThat(ink(pictures.get(1))).isEqualTo(ink(pictures.get(0)));
    assertThat(ink(pictures.get(2))).isEqualTo(ink(pictures.get(0)));
  }

  private static int ink(BufferedImage picture) {
    int ink = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        ink += 1 - (picture.getRGB(x, y) & 1);
      }
    }
    return ink;
  }

  private static Paper paper(Profile profile, Document document) {
    return new RehearsalPrinter().print(profile, new Encoder(profile).encode(document));
  }

  private static String nonsense(Random random) {
    int[] letters = ALPHABET.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(60); length > 0; length--) {
      boolean command = random.nextInt(12) == 0;
      text.appendCodePoint(
          command ? random.nextInt(0x20) : letters[random.nextInt(letters.length)]);
    }
    return text.toString();
  }

  private static Profile with(String tables) {
    return ProfileExamples.like("generic-58", "tables", tables);
  }
}
