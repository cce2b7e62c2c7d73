package coop.teyel.hardware.customerdisplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.teyel.hardware.Seeds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RehearsalDisplayTests {

  private final AtomicInteger changes = new AtomicInteger();

  @Test
  void knowsTheBytesOfTheManuals() {
    assertThat(hex(DisplayProtocol.CD5220.greeting())).isEqualTo("0c1b40");
    assertThat(hex(DisplayProtocol.CD5220.lines(ascii("ab"), ascii("cd"))))
        .isEqualTo("1b514161620d1b514263640d");
    assertThat(hex(DisplayProtocol.EPSON.greeting())).isEqualTo("1b401b74001f011f4300");
    assertThat(hex(DisplayProtocol.EPSON.lines(ascii("ab"), ascii("cd"))))
        .isEqualTo("1f24010161621f2401026364");
  }

  @ParameterizedTest
  @EnumSource(DisplayProtocol.class)
  void showsWhatIsSentAndFindsNothingWrongWithIt(DisplayProtocol commands) throws IOException {
    RehearsalDisplay display = new RehearsalDisplay(commands, changes::incrementAndGet);
    DisplayPort port = display.open();
    port.write(commands.greeting());
    for (String text : new String[] {"a", "b", "c"}) {
      port.write(
          commands.lines(ascii(text.repeat(20)), ascii("12,00 TL".repeat(3).substring(0, 20))));
      assertThat(display.lines()).containsExactly(text.repeat(20), "12,00 TL12,00 TL12,0");
    }
    port.write(commands.greeting());
    assertThat(display.lines()).allSatisfy(line -> assertThat(line).isBlank().hasSize(20));
    assertThat(display.problems()).isEmpty();
    assertThat(changes).hasValue(5);
  }

  @ParameterizedTest
  @EnumSource(DisplayProtocol.class)
  void takesCommandsInPieces(DisplayProtocol commands) throws IOException {
    RehearsalDisplay display = new RehearsalDisplay(commands, changes::incrementAndGet);
    DisplayPort port = display.open();
    for (byte value : commands.lines(ascii("x".repeat(20)), ascii("y".repeat(20)))) {
      port.write(new byte[] {value});
    }
    assertThat(display.lines()).containsExactly("x".repeat(20), "y".repeat(20));
  }

  @Test
  void reportsWhatTheOtherCommandSetWouldHaveUnderstood() throws IOException {
    RehearsalDisplay display =
        new RehearsalDisplay(DisplayProtocol.CD5220, changes::incrementAndGet);
    DisplayPort port = display.open();
    port.write(DisplayProtocol.EPSON.lines(ascii("abc"), ascii("def")));
    assertThat(display.problems()).containsExactly("1f", "01", "01", "1f", "01", "02");
  }

  @Test
  void obeysNothingElseAfterAWholeLineUntilItIsCleared() throws IOException {
    RehearsalDisplay display =
        new RehearsalDisplay(DisplayProtocol.CD5220, changes::incrementAndGet);
    DisplayPort port = display.open();
    port.write(ascii("\u001bQAabc\rxyz\u001b@"));
    assertThat(display.lines().getFirst()).isEqualTo("abc" + " ".repeat(17));
    assertThat(display.problems()).containsExactly("78", "79", "7a", "1b40");
    port.write(ascii("\fxyz"));
    assertThat(display.lines().getFirst()).startsWith("xyz ");
  }

  @Test
  void goesToAPlaceAndWrapsRound() throws IOException {
    RehearsalDisplay display =
        new RehearsalDisplay(DisplayProtocol.EPSON, changes::incrementAndGet);
    DisplayPort port = display.open();
    port.write(ascii("\u001f$\u0013\u0002abcd\u001f$\u0000\u0001\u000be"));
    assertThat(display.lines()).containsExactly("ed" + " ".repeat(18), " ".repeat(18) + "ab");
    assertThat(display.problems()).containsExactly("0001");
  }

  @Test
  void goesDarkWhenItIsUnplugged() throws IOException {
    RehearsalDisplay display =
        new RehearsalDisplay(DisplayProtocol.EPSON, changes::incrementAndGet);
    DisplayPort before = display.open();
    before.write(ascii("hello"));
    display.unplug();
    assertThat(display.lines()).allSatisfy(line -> assertThat(line).isBlank());
    assertThat(before.isOpen()).isFalse();
    assertThatExceptionOfType(DisplayPort.Missing.class).isThrownBy(display::open);
    display.plugIn();
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> before.write(ascii("x")));
    assertThat(display.open().isOpen()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(DisplayProtocol.class)
  void takesAnyBytes(DisplayProtocol commands) throws IOException {
    Random random = Seeds.seeded("takesAnyBytes " + commands);
    RehearsalDisplay display = new RehearsalDisplay(commands, changes::incrementAndGet);
    DisplayPort port = display.open();
    for (int round = 0; round < 2_000; round++) {
      byte[] noise = new byte[random.nextInt(60)];
      random.nextBytes(noise);
      port.write(noise);
      assertThat(display.lines())
          .hasSize(2)
          .allSatisfy(line -> assertThat(line).matches("[^\\p{Cc}]{20}"));
    }
    assertThat(display.problems()).hasSize(100);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
