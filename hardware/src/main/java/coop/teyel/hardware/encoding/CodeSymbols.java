package coop.teyel.hardware.encoding;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import coop.teyel.hardware.encoding.drawing.Bitmap;
import coop.teyel.hardware.profiles.Profile;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Map;
import java.util.function.BiPredicate;

/// The modules of barcodes and QR codes, and how wide they stand on paper.
final class CodeSymbols {

  /// 10 mm.
  static final int BAR_HEIGHT = 80;

  private static final int BAR_QUIET = 20;
  private static final int QR_QUIET = 8;

  private static final int LARGEST_QR_MODULE = 6;
  private static final int SMALLEST_QR_MODULE = 2;

  private CodeSymbols() {}

  /// How many dots a module of these digits may be wide: 3, else 2, else 0 for not at all. Cameras
  /// lose half of the codes at 2 dots, so 3 comes first.
  static int barModule(String digits, int dots) {
    return widest(digits.length() / 2, dots);
  }

  /// The same for bars that the printer draws by itself; 0 also where it has none.
  static int barModule(String digits, Profile.BarcodeForm form, int dots) {
    return switch (form) {
      case DRAWN -> 0;
      case CODE_C -> widest(digits.length() / 2, dots);
      case CODE_B -> widest(digits.length(), dots);
    };
  }

  private static int widest(int signs, int dots) {
    // Start, signs, check sum of 11 modules each, stop of 13 (ISO/IEC 15417), quiet on both sides.
    int modules = 11 * (signs + 2) + 13 + BAR_QUIET;
    return dots >= 3 * modules ? 3 : dots >= 2 * modules ? 2 : 0;
  }

  /// Bars for a printer that has none of its own.
  static Bitmap bars(String digits, int module, int dots) {
    boolean[] bars = new Code128Writer().encode(digits, Map.of(EncodeHintType.FORCE_CODE_SET, "C"));
    return enlarged(bars.length, 1, module, BAR_HEIGHT, dots, (x, _) -> bars[x]);
  }

  /// How many dots a module of a QR code may be wide, from 6 down to 2; 0 for not at all.
  static int qrModule(String text, int dots) {
    int module = Math.min(LARGEST_QR_MODULE, dots / (qrSize(text) + QR_QUIET));
    return module < SMALLEST_QR_MODULE ? 0 : module;
  }

  /// How many modules a QR code has on each side.
  static int qrSize(String text) {
    return matrix(text).getWidth();
  }

  /// A QR code for a printer that has none of its own.
  static Bitmap qrCode(String text, int module, int dots) {
    ByteMatrix matrix = matrix(text);
    return enlarged(
        matrix.getWidth(),
        matrix.getHeight(),
        module,
        module,
        dots,
        (x, y) -> matrix.get(x, y) == 1);
  }

  private static ByteMatrix matrix(String text) {
    try {
      // A mark for UTF-8 costs room and is needed only where there is more than ASCII.
      boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(text);
      return Encoder.encode(
              text,
              ErrorCorrectionLevel.M,
              ascii ? Map.of() : Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
          .getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code: " + text.length(), e);
    }
  }

  private static Bitmap enlarged(
      int columns, int rows, int across, int down, int dots, BiPredicate<Integer, Integer> black) {
    int left = (dots - columns * across) / 2;
    BitSet ink = new BitSet(dots * rows * down);
    for (int y = 0; y < rows * down; y++) {
      for (int x = 0; x < columns * across; x++) {
        ink.set(y * dots + left + x, black.test(x / across, y / down));
      }
    }
    return new Bitmap(dots, rows * down, ink);
  }
}
