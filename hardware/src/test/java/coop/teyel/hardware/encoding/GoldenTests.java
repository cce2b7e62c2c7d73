package coop.teyel.hardware.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.profiles.Profile;
import coop.teyel.hardware.profiles.Profiles;
import coop.teyel.hardware.rehearsal.Paper;
import coop.teyel.hardware.rehearsal.Paper.Trouble;
import coop.teyel.hardware.rehearsal.RehearsalPrinter;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every paper on every printer, byte for byte and dot for dot (see [Golden]).
class GoldenTests {

  private static final Map<String, Supplier<Document>> DOCUMENTS =
      Map.of(
          "receipt-tr", DocumentExamples::turkishReceipt,
          "receipt-ar", DocumentExamples::arabicReceipt,
          "receipt-ku", DocumentExamples::kurdishReceipt,
          "receipt-en", DocumentExamples::englishReceipt,
          "receipt-de", DocumentExamples::germanReceipt,
          "receipt-nl", DocumentExamples::dutchReceipt,
          "label", DocumentExamples::garmentLabel,
          "ticket", DocumentExamples::bundleTicket,
          "test", DocumentExamples::testPage);

  static Stream<String> papers() {
    return DOCUMENTS.keySet().stream()
        .sorted()
        .flatMap(
            name -> Profiles.shipped().all().stream().map(profile -> name + "." + profile.name()));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void printsThePaperThatWasAgreed(String name) throws IOException {
    byte[] bytes = bytes(name);
    new Golden(name).assertAgreed(bytes, new RehearsalPrinter().print(profile(name), bytes));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void givesAPrinterNothingToStumbleOver(String name) {
    Paper paper = new RehearsalPrinter().print(profile(name), bytes(name));
    assertThat(paper.problems()).map(Paper.Problem::trouble).isSubsetOf(expected(name));
    assertThat(paper.drawerPulses()).isEqualTo(opensDrawer(name) ? 1 : 0);
    boolean cuts = profile(name).mechanics().cutter() != Profile.Cutter.NONE;
    assertThat(paper.cuts()).isEqualTo(cuts ? 1 : 0);
  }

  /// Letters of another font would differ from machine to machine.
  @ParameterizedTest
  @ValueSource(strings = {"Vazirmatn-Regular.ttf", "Vazirmatn-Bold.ttf"})
  void hasOnlyLettersOfOurOwnFont(String file) throws IOException, FontFormatException {
    try (InputStream stream =
        GoldenTests.class.getResourceAsStream("/coop/teyel/hardware/fonts/" + file)) {
      Font font = Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(stream));
      assertThat(DOCUMENTS.values())
          .flatMap(document -> List.of(document.get().toString().split("\n")))
          .allMatch(text -> font.canDisplayUpTo(text) == -1);
    }
  }

  private static boolean opensDrawer(String name) {
    return name.startsWith("receipt") && profile(name).mechanics().drawer() != Profile.Drawer.NONE;
  }

  /// A test page asks for tables that a printer may not have, and only labels fit on labels.
  private static Set<Trouble> expected(String name) {
    Set<Trouble> expected = EnumSet.noneOf(Trouble.class);
    if (name.startsWith("test")) {
      expected.addAll(Set.of(Trouble.UNKNOWN_TABLE, Trouble.UNKNOWN_LETTER));
    }
    if (name.endsWith("label-gap-58") && !name.startsWith("label") && !name.startsWith("ticket")) {
      expected.add(Trouble.OFF_THE_LABEL);
    }
    return expected;
  }

  private static Profile profile(String name) {
    return Profile.named(name.substring(name.indexOf('.') + 1));
  }

  private static byte[] bytes(String name) {
    Supplier<Document> document =
        Objects.requireNonNull(DOCUMENTS.get(name.substring(0, name.indexOf('.'))));
    return new Encoder(profile(name)).encode(document.get());
  }
}
