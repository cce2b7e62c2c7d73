package coop.teyel.hardware.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.teyel.hardware.documents.Align;
import coop.teyel.hardware.documents.Block;
import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.documents.Run;
import coop.teyel.hardware.documents.TextSize;
import coop.teyel.hardware.profiles.Profile;
import coop.teyel.hardware.profiles.Profiles;
import coop.teyel.hardware.rehearsal.Paper;
import coop.teyel.hardware.rehearsal.PrintedCodeReader;
import coop.teyel.hardware.rehearsal.RehearsalPrinter;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QrWithTextTests {

  private static final String LINK = "https://teyel.example/g/00010244";
  private static final int MARGIN = 24;

  static List<Profile> profiles() {
    return Profiles.shipped().all();
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void isReadBesideText(Profile profile) {
    Paper paper = paper(profile, "tr", LINK, "Kapüşonlu ve çok uzun bir çocuk ceketi");
    assertThat(paper.problems()).isEmpty();
    assertThat(PrintedCodeReader.read(paper.picture())).isEqualTo(LINK);
    assertThat(PrintedCodeReader.read(paper(profile, "ar", LINK, "سترة").picture()))
        .isEqualTo(LINK);
  }

  @Test
  void standsAtTheEndOfTheLine() {
    Profile profile = Profile.named("generic-58");
    assertThat(inkLeft(paper(profile, "tr", LINK, "x").picture())).isLessThan(8);
    assertThat(inkLeft(paper(profile, "ar", LINK, "x").picture())).isEqualTo(4 * 4);
  }

  @Test
  void isLowEnoughForALabelWithBarsAndThreeLines() {
    Profile profile = Profile.named("label-gap-58");
    Document label =
        label("ar", LINK, "سترة بقلنسوة")
            .barcode("00010244")
            .oneLine(Align.CENTER, TextSize.NORMAL, Run.of("دفعة"))
            .endOfLabel()
            .build();
    assertThat(new RehearsalPrinter().print(profile, new Encoder(profile).encode(label)).problems())
        .isEmpty();
  }

  @Test
  void refusesALinkThatLeavesNoRoomForText() {
    Profile profile = Profile.named("generic-58");
    assertThat(paper(profile, "tr", "x".repeat(106), "x").problems()).isEmpty();
    assertThatExceptionOfType(DoesNotFitException.class)
        .isThrownBy(() -> paper(profile, "tr", "x".repeat(200), "x"));
  }

  private static Paper paper(Profile profile, String language, String link, String words) {
    byte[] job = new Encoder(profile).encode(label(language, link, words).build());
    return new RehearsalPrinter().print(profile, job);
  }

  private static Document.Builder label(String language, String link, String words) {
    return Document.in(Locale.of(language))
        .qrBeside(
            link,
            List.of(
                new Block.OneLine(List.of(Run.bold("2-3")), Align.START, TextSize.LARGE),
                new Block.OneLine(List.of(Run.of(words)), Align.START, TextSize.NORMAL)));
  }

  /// How many columns of the paper are white before the first ink.
  private static int inkLeft(BufferedImage paper) {
    for (int x = MARGIN; x < paper.getWidth(); x++) {
      for (int y = MARGIN; y < paper.getHeight() - MARGIN; y++) {
        if ((paper.getRGB(x, y) & 1) == 0) {
          return x - MARGIN;
        }
      }
    }
    return paper.getWidth();
  }
}
