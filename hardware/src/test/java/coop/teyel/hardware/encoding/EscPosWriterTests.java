package coop.teyel.hardware.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.teyel.hardware.documents.TextSize;
import coop.teyel.hardware.encoding.drawing.Bitmap;
import coop.teyel.hardware.profiles.Profile;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Byte sequences as they stand in Epson's guide.
class EscPosWriterTests {

  @Test
  void startsWithAResetAndOneByteLetters() {
    assertBytes(commands -> commands.start(true), "1b40 1c2e");
    assertBytes(commands -> commands.start(false), "1b40");
  }

  @Test
  void choosesATableByItsNumber() {
    assertBytes(commands -> commands.table(91), "1b74 5b");
  }

  @Test
  void saysOnlyWhatChanges() {
    assertBytes(commands -> commands.style(false, TextSize.NORMAL), "");
    assertBytes(
        commands -> {
          commands.style(true, TextSize.LARGE);
          commands.style(true, TextSize.LARGE);
          commands.style(false, TextSize.TALL);
        },
        "1b4501 1d2111 1b4500 1d2101");
    assertBytes(
        commands -> {
          commands.justify(Justification.LEFT);
          commands.justify(Justification.RIGHT);
          commands.justify(Justification.RIGHT);
        },
        "1b6132");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 0x0A, 0x1B, 0x1D, 0x1F, 0x7F})
  void refusesACommandInText(int letter) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EscPosWriter().text(new byte[] {'a', (byte) letter}));
  }

  @Test
  void setsDigitsInPairsAndForgetsTheStyleBefore() {
    assertBytes(
        commands -> {
          commands.style(true, TextSize.NORMAL);
          new CodeCommands(commands).barcode("00129934", Profile.BarcodeForm.CODE_C, 3);
        },
        "1b4501 1b4500 1d6850 1d7703 1d4832 1d6630 1b6131 1d6b49 06 7b43 00 0c 63 22");
  }

  @Test
  void setsDigitByDigitForPrintersThatKnowNoPairs() {
    assertBytes(
        commands -> new CodeCommands(commands).barcode("0012", Profile.BarcodeForm.CODE_B, 2),
        "1d6850 1d7702 1d4832 1d6630 1b6131 1d6b49 06 7b42 30303132");
  }

  @Test
  void cutsWhereThePaperStands() {
    assertBytes(
        commands -> {
          commands.cut(Profile.Cutter.PARTIAL);
          commands.cut(Profile.Cutter.FULL);
        },
        "1d5601 1d5600");
  }

  @Test
  void countsTheBytesOfAQrCodeAndNotItsLetters() {
    byte[] payload = "ş".repeat(200).getBytes(StandardCharsets.UTF_8);
    assertBytes(
        commands -> new CodeCommands(commands).qrCode(payload, 6),
        "1b6131 1d286b0400 314132 00 1d286b0300 314306 1d286b0300 314531 1d286b9301 315030 "
            + "c59f".repeat(200)
            + " 1d286b0300 315130");
  }

  @Test
  void sendsDotsFromTheLeftInTheHighestBit() {
    BitSet dots = new BitSet();
    dots.set(0);
    dots.set(9);
    assertBytes(
        commands -> new ImageCommands(commands).raster(Justification.RIGHT, new Bitmap(9, 2, dots)),
        "1b6132 1d7630 00 0200 0200 8000 8000");
  }

  @Test
  void storesDotsAndPrintsThem() {
    BitSet dots = new BitSet();
    dots.set(0);
    dots.set(9);
    assertBytes(
        commands ->
            new ImageCommands(commands).graphics(Justification.CENTER, new Bitmap(9, 2, dots)),
        "1b6131 1d284c 0e00 3070 30 01 01 31 0900 0200 8000 8000 1d284c 0200 3032");
  }

  @Test
  void sendsColumnsOfTwentyFourDotsHoweverLowTheyAre() {
    BitSet dots = new BitSet();
    dots.set(0);
    dots.set(2 * 9 + 1);
    assertBytes(
        commands -> {
          ImageCommands pictures = new ImageCommands(commands);
          pictures.beginColumns();
          pictures.columns(Justification.LEFT, new Bitmap(2, 17, dots));
          pictures.endColumns();
        },
        "1b3318 1b6130 1b2a21 0200 800000 004000 0a 1b32");
  }

  @Test
  void feedsToTheKnifeBeforeItCuts() {
    assertBytes(
        commands -> {
          commands.lineFeed();
          commands.feed(0);
          commands.feed(3);
          commands.cut(Profile.Cutter.FEED_PARTIAL);
          commands.cut(Profile.Cutter.NONE);
          commands.cut(Profile.Cutter.FEED_FULL);
        },
        "0a 1b6403 1d564200 1d564100");
  }

  @Test
  void pulsesLongEnoughForAWornDrawer() {
    assertBytes(commands -> commands.pulse(Profile.Drawer.PIN_5), "1b7031 32 fa");
  }

  private static void assertBytes(Consumer<EscPosWriter> use, String hex) {
    EscPosWriter commands = new EscPosWriter();
    use.accept(commands);
    assertThat(HexFormat.of().formatHex(commands.toByteArray())).isEqualTo(hex.replace(" ", ""));
  }
}
