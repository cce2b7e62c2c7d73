package coop.teyel.hardware.rehearsal;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import coop.teyel.hardware.rehearsal.Paper.Symbology;
import coop.teyel.hardware.rehearsal.Paper.Trouble;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Codes that the printer draws by itself (`GS k`, `GS ( k`).
final class NativeBarcodes {

  private static final int EAN_13_OLD = 2;
  private static final int EAN_13 = 67;
  private static final int CODE_128 = 73;
  private static final int QR_MODEL_2 = 50;

  private final Head head;
  private final Roll roll;
  private final Diagnostics findings;
  private int barHeight = 162;
  private int barModule = 3;
  private boolean captionBelow;
  private int qrModule = 3;
  private byte[] qrPayload = {};

  NativeBarcodes(Head head, Roll roll, Diagnostics findings) {
    this.head = head;
    this.roll = roll;
    this.findings = findings;
  }

  void barHeight(int dots) {
    barHeight = Math.max(1, dots);
  }

  void barModule(int dots) {
    if (dots < 2 || dots > 6) {
      findings.problem(Trouble.UNKNOWN_COMMAND, "bars of " + dots + " dots");
    } else {
      barModule = dots;
    }
  }

  void caption(int place) {
    captionBelow = (place % 48 & 2) != 0;
  }

  void barcode(JobBytes tape) {
    head.finishLine();
    int system = tape.next();
    byte[] data = system <= 6 ? tape.takeToZero() : tape.take(tape.next());
    String text = new String(data, StandardCharsets.ISO_8859_1);
    switch (system) {
      case EAN_13_OLD, EAN_13 -> bars(Symbology.EAN_13, BarcodeFormat.EAN_13, text, Map.of());
      case CODE_128 -> code128(text);
      default -> findings.problem(Trouble.UNKNOWN_COMMAND, "barcode system " + system);
    }
  }

  void symbol(JobBytes tape) {
    head.finishLine();
    byte[] function = tape.take(tape.nextPair());
    if (function.length < 3 || function[0] != 49) {
      findings.problem(Trouble.UNKNOWN_COMMAND, "two-dimensional code");
      return;
    }
    switch (function[1]) {
      case 65 -> model(function[2]);
      case 67 -> qrModule = Math.clamp(function[2], 1, 16);
      case 69 -> {}
      case 80 -> qrPayload = Arrays.copyOfRange(function, 3, function.length);
      case 81 -> qrCode();
      default -> findings.problem(Trouble.UNKNOWN_COMMAND, "QR function " + function[1]);
    }
  }

  private void model(int model) {
    if (model != QR_MODEL_2) {
      findings.problem(Trouble.UNREADABLE_CODE, "phones do not read QR model byte " + model);
    }
  }

  private void code128(String data) {
    if (!data.matches("(?s)\\{([AB].+|C[\\x00-\\x63]+)")) {
      findings.problem(Trouble.UNREADABLE_CODE, "a Code 128 needs a code set and letters of it");
      return;
    }
    String set = data.substring(1, 2);
    String body = data.substring(2).replace("{{", "{");
    bars(
        Symbology.CODE_128,
        BarcodeFormat.CODE_128,
        set.equals("C") ? pairs(body) : body,
        Map.of(EncodeHintType.FORCE_CODE_SET, set));
  }

  private static String pairs(String body) {
    StringBuilder digits = new StringBuilder();
    body.chars().forEach(pair -> digits.append(pair / 10).append(pair % 10));
    return digits.toString();
  }

  private void bars(
      Symbology symbology, BarcodeFormat format, String text, Map<EncodeHintType, ?> hints) {
    matrix(text, format, hints)
        .ifPresent(matrix -> {
          if (stamp(matrix, barModule, barHeight)) {
            findings.symbols.add(new Paper.Symbol(symbology, text));
            if (captionBelow) {
              head.caption(text);
            }
          }
        });
  }

  private void qrCode() {
    String text = new String(qrPayload, StandardCharsets.UTF_8);
    matrix(text, BarcodeFormat.QR_CODE, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
        .filter(matrix -> stamp(matrix, qrModule, qrModule))
        .ifPresent(_ -> findings.symbols.add(new Paper.Symbol(Symbology.QR, text)));
  }

  private Optional<BitMatrix> matrix(
      String text, BarcodeFormat format, Map<EncodeHintType, ?> hints) {
    try {
      var all = new EnumMap<EncodeHintType, Object>(EncodeHintType.class);
      all.putAll(hints);
      all.put(EncodeHintType.MARGIN, 0);
      return Optional.of(new MultiFormatWriter().encode(text, format, 0, 0, all));
    } catch (WriterException | IllegalArgumentException e) {
      findings.problem(Trouble.UNREADABLE_CODE, format + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private boolean stamp(BitMatrix matrix, int across, int down) {
    int width = matrix.getWidth() * across;
    if (width > roll.dots()) {
      findings.problem(Trouble.TOO_WIDE, "a code of " + width + " dots prints nothing");
      return false;
    }
    roll.print(new Enlarged(new Modules(matrix), across, down), head.left(width));
    return true;
  }

  private record Modules(BitMatrix matrix) implements Roll.Dots {

    @Override
    public int width() {
      return matrix.getWidth();
    }

    @Override
    public int height() {
      return matrix.getHeight();
    }

    @Override
    public boolean isBlack(int x, int y) {
      return matrix.get(x, y);
    }
  }
}
