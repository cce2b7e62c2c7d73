package coop.teyel.production.labels;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.Seeds;
import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.encoding.Encoder;
import coop.teyel.hardware.encoding.GoldenSheet;
import coop.teyel.hardware.profiles.Profile;
import coop.teyel.hardware.rehearsal.RehearsalPrinter;
import coop.teyel.production.PaperWords;
import coop.teyel.production.batches.bundles.BatchId;
import coop.teyel.production.batches.bundles.Grade;
import coop.teyel.production.designs.Colour;
import coop.teyel.production.designs.DesignId;
import coop.teyel.production.designs.Size;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import coop.teyel.production.scans.GarmentNumber;
import coop.teyel.production.texts.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Labels and price tags on every printer in every language.
class GarmentSheetsTests {

  private static final String NUMBER = GarmentNumber.of(1024).digits();

  static Stream<GoldenSheet> sheets() {
    return Stream.of(labels(), stories(), tags()).flatMap(sheets -> sheets);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void isThePaperThatWasAgreed(GoldenSheet sheet) throws IOException {
    sheet.assertAgreed();
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void givesAPrinterNothingToStumbleOver(GoldenSheet sheet) {
    sheet.assertNothingToStumbleOver(true);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void isReadByTwoReaders(GoldenSheet sheet, @TempDir Path folder) throws IOException {
    sheet.assertReadable(folder);
  }

  static Stream<GoldenSheet> codes() {
    return Stream.concat(labels(), stories());
  }

  private static Stream<GoldenSheet> labels() {
    return GoldenSheet.of(
        GarmentSheetsTests.class,
        "label",
        PaperWords.inEach(language ->
            label(dress(language, PaperWords.dress(language), Grade.A), language, "", false)),
        "CODE-128:" + NUMBER);
  }

  private static Stream<GoldenSheet> stories() {
    return GoldenSheet.of(
        GarmentSheetsTests.class,
        "label-story",
        PaperWords.inEach(language ->
            label(
                dress(language, PaperWords.jacket(language), Grade.B),
                language,
                "https://teyel.example/g",
                true)),
        "CODE-128:" + NUMBER,
        "QR-Code:https://teyel.example/g/" + NUMBER);
  }

  private static Stream<GoldenSheet> tags() {
    return GoldenSheet.of(
        GarmentSheetsTests.class,
        "price-tag",
        PaperWords.inEach(language ->
            tag(dress(language, PaperWords.jacket(language), Grade.B), language, 1_250_50)));
  }

  /// The longest names that a design, a size and a colour can have.
  @Test
  void fitsOnALabelOfFortyMillimetresWhateverTheGarmentIsCalled() {
    RandomGenerator random =
        Seeds.seeded("fitsOnALabelOfFortyMillimetresWhateverTheGarmentIsCalled");
    Profile profile = Profile.named("label-gap-58");
    for (int round = 0; round < 60; round++) {
      Language language = List.of(Language.values()).get(random.nextInt(6));
      String story = random.nextBoolean() ? "https://" + "x".repeat(random.nextInt(1, 73)) : "";
      for (Document paper :
          List.of(
              label(named(random), language, story, random.nextBoolean()),
              tag(named(random), language, 9_999_999_99L))) {
        byte[] job = new Encoder(profile).encode(paper);
        assertThat(new RehearsalPrinter().print(profile, job).problems()).isEmpty();
      }
    }
  }

  private static Document label(Garment garment, Language language, String story, boolean copy) {
    Optional<String> page = new StoryLinks(story).of(garment.number());
    return new LabelPaper(garment, "B-12", page, copy).draw(language.locale(), PaperWords.TEXTS);
  }

  private static Document tag(Garment garment, Language language, long price) {
    return new PriceTag(garment, Money.ofMinor(price, Currency.TRY))
        .draw(language.locale(), PaperWords.TEXTS);
  }

  private static Garment dress(Language language, String name, Grade grade) {
    return garment(name, new Size("2-3", 98), PaperWords.red(language), grade);
  }

  private static Garment named(RandomGenerator random) {
    String letter = List.of("W", "ş", "م", "m ").get(random.nextInt(4));
    return garment(
        of(letter, 60, random),
        new Size(of(letter, 12, random), 198),
        new Colour(of(letter, 30, random), "#b00020"),
        random.nextBoolean() ? Grade.A : Grade.B);
  }

  private static String of(String letter, int most, RandomGenerator random) {
    return letter.repeat(random.nextInt(1, most / letter.length() + 1)).strip();
  }

  private static Garment garment(String name, Size size, Colour colour, Grade grade) {
    return new Garment(
        GarmentNumber.of(1024),
        new BatchId("batch"),
        new DesignId("design"),
        1,
        name,
        size,
        colour,
        grade,
        Instant.EPOCH);
  }
}
