package coop.teyel.hardware.encoding;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The letters of one charset and their bytes, without control characters.
///
/// Turned round from what each byte means, once for each charset: an encoder of its own for each
/// text would cost more than all the rest of a receipt.
final class CodePage {

  private static final Map<Charset, CodePage> TABLES = new ConcurrentHashMap<>();
  private static final int DELETE = 0x7F;

  // By letter; 0 for a letter that is missing.
  private final byte[] bytes = new byte[Character.MAX_VALUE + 1];

  private CodePage(Charset charset) {
    for (int value = 0xFF; value >= ' '; value--) {
      String letter = new String(new byte[] {(byte) value}, charset);
      if (value != DELETE && letter.length() == 1) {
        bytes[letter.charAt(0)] = (byte) value;
      }
    }
    bytes['\uFFFD'] = 0;
  }

  static CodePage of(Charset charset) {
    return TABLES.computeIfAbsent(charset, CodePage::new);
  }

  /// The text in bytes, or nothing when a letter is missing.
  Optional<byte[]> encode(String text) {
    byte[] encoded = new byte[text.length()];
    for (int i = 0; i < encoded.length; i++) {
      encoded[i] = bytes[text.charAt(i)];
      if (encoded[i] == 0) {
        return Optional.empty();
      }
    }
    return Optional.of(encoded);
  }
}
