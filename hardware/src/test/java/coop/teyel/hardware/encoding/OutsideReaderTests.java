package coop.teyel.hardware.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.profiles.Profile;
import coop.teyel.hardware.profiles.Profiles;
import coop.teyel.hardware.rehearsal.Paper;
import coop.teyel.hardware.rehearsal.PrintedCodeReader;
import coop.teyel.hardware.rehearsal.RehearsalPrinter;
import coop.teyel.hardware.rehearsal.Zbar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Two readers that did not draw the codes read them from the picture of the paper.
class OutsideReaderTests {

  private static final String DIGITS = DocumentExamples.GARMENT;
  private static final String FORTY = "1234567890".repeat(4);
  private static final String LINK = "https://teyel.example/g/" + DIGITS;

  static Stream<Code> codes() {
    return Profiles.shipped().all().stream()
        .flatMap(profile ->
            Stream.of(
                new Code(profile, DocumentExamples.garmentLabel(), "CODE-128:" + DIGITS),
                new Code(
                    profile,
                    document().barcode("1234567890123456").build(),
                    "CODE-128:1234567890123456"),
                new Code(profile, document().qrCode(LINK, DIGITS).build(), "QR-Code:" + LINK),
                new Code(
                    profile, document().qrCode("Şalvar – قميص").build(), "QR-Code:Şalvar – قميص"),
                new Code(
                    profile,
                    DocumentExamples.bundleTicket(),
                    "QR-Code:" + DocumentExamples.TICKET)));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void isReadByACamera(Code code) {
    assertThat(PrintedCodeReader.read(code.paper().picture())).isEqualTo(code.payload());
  }

  @ParameterizedTest
  @MethodSource("codes")
  void isReadByAnotherProgram(Code code, @TempDir Path folder) throws IOException {
    Assumptions.assumeTrue(Zbar.isThere());
    assertThat(zbar(code.paper(), folder)).containsExactly(code.expected());
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void isReadWhereItHadToBecomeAQrCode(Profile profile, @TempDir Path folder) throws IOException {
    Assumptions.assumeTrue(Zbar.isThere());
    Paper paper = paper(profile, document().barcode(FORTY).build());
    boolean fits = CodeSymbols.barModule(FORTY, profile.paper().dots()) > 0;
    assertThat(zbar(paper, folder)).containsExactly((fits ? "CODE-128:" : "QR-Code:") + FORTY);
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void isReadBesideOthersOnOnePaper(Profile profile, @TempDir Path folder) throws IOException {
    Assumptions.assumeTrue(Zbar.isThere());
    assertThat(zbar(paper(profile, DocumentExamples.testPage()), folder))
        .containsExactlyInAnyOrder("CODE-128:" + DIGITS, "QR-Code:https://teyel.example/p/deneme");
  }

  static List<Profile> profiles() {
    return Profiles.shipped().all();
  }

  private static Document.Builder document() {
    return Document.in(Locale.ROOT);
  }

  private static Paper paper(Profile profile, Document document) {
    return new RehearsalPrinter().print(profile, new Encoder(profile).encode(document));
  }

  private static List<String> zbar(Paper paper, Path folder) throws IOException {
    Path picture = folder.resolve("paper.png");
    Files.write(picture, paper.png());
    return Zbar.read(picture);
  }

  /// @param expected as `zbarimg` says it
  record Code(Profile profile, Document document, String expected) {

    String payload() {
      return expected.substring(expected.indexOf(':') + 1);
    }

    Paper paper() {
      return OutsideReaderTests.paper(profile, document);
    }

    @Override
    public String toString() {
      return profile.name() + " " + expected;
    }
  }
}
