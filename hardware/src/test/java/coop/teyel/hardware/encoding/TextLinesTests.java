package coop.teyel.hardware.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.documents.Align;
import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.documents.Run;
import coop.teyel.hardware.documents.TextSize;
import coop.teyel.hardware.profiles.Profile;
import coop.teyel.hardware.rehearsal.RehearsalPrinter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Lines of 32 letters.
class TextLinesTests {

  private static final Locale TURKISH = Locale.of("tr");
  private static final Locale ARABIC = Locale.of("ar");

  @Test
  void setsRunsASpaceApart() {
    assertThat(
            lines(
                Document.in(TURKISH)
                    .line(Align.START, TextSize.NORMAL, Run.of("No "), Run.bold("7"))))
        .containsExactly("No 7");
  }

  @Test
  void turnsTheOrderOfRunsRoundWhereReadingDoes() {
    assertThat(
            lines(
                Document.in(ARABIC)
                    .line(Align.START, TextSize.NORMAL, Run.of("No"), Run.bold("7"))))
        .containsExactly("7 No");
  }

  @Test
  void halvesTheLineForLettersOfTwiceTheWidth() {
    assertThat(lines(Document.in(TURKISH).title("Küçük Terziler Kooperatifi")))
        .containsExactly("Küçük Terziler", "Kooperatifi");
    assertThat(
            lines(
                Document.in(TURKISH).columns(Run.of("Toplam"), Run.of("12,50 TL"), TextSize.LARGE)))
        .containsExactly("Toplam  12,50 TL");
  }

  @Test
  void givesAnAmountItsOwnLineWhereNoRoomIsLeft() {
    assertThat(lines(Document.in(TURKISH).columns("Toplam", "9.999.999.999.999,99 TL (KDV)")))
        .containsExactly("Toplam", "9.999.999.999.999,99 TL (KDV)");
  }

  @Test
  void keepsALineForWhatIsEmpty() {
    assertThat(lines(Document.in(TURKISH).line("").columns("", "5,00").columns("a", "")))
        .containsExactly("", " ".repeat(28) + "5,00", "a");
  }

  @Test
  void breaksAWordThatIsLongerThanTheLine() {
    assertThat(lines(Document.in(TURKISH).line("bak " + "x".repeat(70))))
        .containsExactly("bak", "x".repeat(32), "x".repeat(32), "x".repeat(6));
  }

  @Test
  void drawsALineAcrossThePaper() {
    assertThat(lines(Document.in(TURKISH).rule())).containsExactly("-".repeat(32));
  }

  private static List<String> lines(Document.Builder document) {
    Profile profile = Profile.named("generic-58");
    byte[] job = new Encoder(profile).encode(document.build());
    List<String> lines = new RehearsalPrinter().print(profile, job).lines();
    // The end of every job: a line feed and three empty lines.
    int end = 1 + profile.mechanics().feedAtEnd();
    assertThat(lines.subList(lines.size() - end, lines.size())).containsOnly("");
    return lines.subList(0, lines.size() - end);
  }
}
