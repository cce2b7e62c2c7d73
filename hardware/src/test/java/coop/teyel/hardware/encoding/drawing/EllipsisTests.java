package coop.teyel.hardware.encoding.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.Seeds;
import coop.teyel.hardware.documents.Align;
import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.documents.Run;
import coop.teyel.hardware.documents.TextSize;
import coop.teyel.hardware.encoding.Encoder;
import coop.teyel.hardware.profiles.Profile;
import coop.teyel.hardware.profiles.Profiles;
import coop.teyel.hardware.rehearsal.Paper;
import coop.teyel.hardware.rehearsal.RehearsalPrinter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EllipsisTests {

  private static final Ellipsis TWELVE = new Ellipsis(12, 1, run -> run.text().length());

  @Test
  void leavesWhatFitsAsItIs() {
    List<Run> fitting = List.of(Run.bold("Papatya"), Run.of("2-3"));
    assertThat(TWELVE.shortened(fitting)).isEqualTo(fitting);
    assertThat(TWELVE.shortened(List.of())).isEmpty();
    assertThat(TWELVE.shortened(List.of(Run.of(""), Run.of("a")))).containsExactly(Run.of("a"));
  }

  @Test
  void cutsTheLongestRunAndSaysSo() {
    assertThat(TWELVE.shortened(List.of(Run.bold("Papatya elbise"), Run.of("2-3"))))
        .containsExactly(Run.bold("Papatya."), Run.of("2-3"));
    assertThat(TWELVE.shortened(List.of(Run.of("Papatya güzel elbise"))))
        .containsExactly(Run.of("Papatya güz."));
    assertThat(TWELVE.shortened(List.of(Run.of("Çok uzun, (astarlı)"))))
        .containsExactly(Run.of("Çok uzun."));
  }

  @Test
  void neverCutsALetterFromItsAccent() {
    assertThat(new Ellipsis(4, 1, run -> run.text().length()).shortened(List.of(Run.of("مًمًمً"))))
        .containsExactly(Run.of("مً."));
  }

  @Test
  void fitsWhateverItGetsOnOneLine() {
    Random random = Seeds.seeded("fitsWhateverItGetsOnOneLine");
    for (int round = 0; round < 500; round++) {
      Ellipsis narrow = new Ellipsis(1 + random.nextInt(20), 1, run -> run.text().length());
      List<Run> line =
          narrow.shortened(
              List.of(
                  Run.of("ab ".repeat(random.nextInt(12))),
                  Run.of("."),
                  Run.bold("x".repeat(random.nextInt(20)))));
      int length = line.stream().mapToInt(run -> run.text().length() + 1).sum() - 1;
      assertThat(length).isLessThanOrEqualTo(narrow.width());
    }
  }

  @Test
  void takesOneLineInLettersAndDrawn() {
    for (Profile profile : Profiles.shipped().all()) {
      assertThat(height(profile, "Kapüşonlu ve çok uzun bir çocuk ceketi, içi astarlı, kışlık"))
          .isEqualTo(height(profile, "Kapüşonlu"));
      assertThat(height(profile, "سترة بقلنسوة طويلة جدًا للأطفال مبطنة من الداخل للشتاء البارد"))
          .isEqualTo(height(profile, "سترة"));
    }
  }

  private static int height(Profile profile, String text) {
    Document line =
        Document.in(Locale.of("tr")).oneLine(Align.CENTER, TextSize.LARGE, Run.bold(text)).build();
    Paper paper = new RehearsalPrinter().print(profile, new Encoder(profile).encode(line));
    assertThat(paper.problems()).isEmpty();
    return paper.picture().getHeight();
  }
}
