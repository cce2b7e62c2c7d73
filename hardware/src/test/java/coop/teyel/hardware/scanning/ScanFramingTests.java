package coop.teyel.hardware.scanning;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.Seeds;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScanFramingTests {

  private final ScanFraming frames = new ScanFraming(Terminator.CR);

  @ParameterizedTest
  @EnumSource(Terminator.class)
  void cutsAtTheTerminator(Terminator terminator) {
    char end = terminator.character();
    assertThat(take(new ScanFraming(terminator), "123" + end + "456" + end + "7"))
        .containsExactly("123", "456");
  }

  @Test
  void putsTogetherWhatComesInPieces() {
    assertThat(take(frames, "1234")).isEmpty();
    assertThat(take(frames, "5678")).isEmpty();
    assertThat(take(frames, "\r")).containsExactly("12345678");
  }

  @Test
  void takesTheLineFeedAfterACarriageReturnForNothing() {
    assertThat(take(frames, "123\r\n\r\n456\r\n")).containsExactly("123", "456");
    assertThat(frames.silence()).isEmpty();
  }

  @Test
  void endsAScanWhenSilenceFollows() {
    take(frames, "123");
    assertThat(frames.silence()).containsExactly("123");
    assertThat(frames.silence()).isEmpty();
  }

  @Test
  void readsUtf8AndLatin1() {
    assertThat(take(frames, "çà\r")).containsExactly("çà");
    byte[] latin = "çà\r".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(frames.take(latin, latin.length)).containsExactly("çà");
  }

  @Test
  void keepsOneCharacterMoreOfATooLongScan() {
    String longest = "x".repeat(SerialScanner.LONGEST_SCAN);
    assertThat(take(frames, longest + "\r")).containsExactly(longest);
    assertThat(take(frames, longest + "yz\r")).containsExactly(longest + "y");
  }

  @Test
  void takesAnyBytes() {
    Random random = Seeds.seeded("takesAnyBytes");
    List<String> scans = new ArrayList<>();
    for (int round = 0; round < 2_000; round++) {
      byte[] noise = new byte[1 + random.nextInt(600)];
      random.nextBytes(noise);
      scans.addAll(frames.take(noise, random.nextInt(noise.length + 1)));
      if (random.nextInt(10) == 0) {
        scans.addAll(frames.silence());
      }
    }
    assertThat(scans)
        .isNotEmpty()
        .allSatisfy(scan ->
            assertThat(scan).isNotEmpty().hasSizeLessThanOrEqualTo(SerialScanner.LONGEST_SCAN + 1));
  }

  private static List<String> take(ScanFraming frames, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return frames.take(bytes, bytes.length);
  }
}
