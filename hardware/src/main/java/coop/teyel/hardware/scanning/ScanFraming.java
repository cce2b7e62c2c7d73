package coop.teyel.hardware.scanning;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Cuts the bytes of a serial scanner into scans, at the terminator or where silence follows, for
/// scanners that are set to send none.
///
/// A scan that is too long keeps one character more than [SerialScanner#LONGEST_SCAN], so that
/// nobody takes its beginning for a code.
final class ScanFraming {

  private final char terminator;
  private final ByteArrayOutputStream frame = new ByteArrayOutputStream();

  ScanFraming(Terminator terminator) {
    this.terminator = terminator.character();
  }

  /// The scans that end within the first `length` bytes.
  List<String> take(byte[] bytes, int length) {
    List<String> scans = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      if (bytes[i] == terminator) {
        scans.addAll(silence());
      } else if (frame.size() <= SerialScanner.LONGEST_SCAN && !isRestOfTerminator(bytes[i])) {
        frame.write(bytes[i]);
      }
    }
    return scans;
  }

  /// What came since the last terminator is a scan too; nothing when nothing came.
  List<String> silence() {
    List<String> scans = frame.size() == 0 ? List.of() : List.of(text(frame.toByteArray()));
    frame.reset();
    return scans;
  }

  private boolean isRestOfTerminator(byte value) {
    return frame.size() == 0 && (value == '\n' || value == '\r');
  }

  /// Scanners send UTF-8 or Latin-1, as they are set.
  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }
}
