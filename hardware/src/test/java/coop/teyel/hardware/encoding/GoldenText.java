package coop.teyel.hardware.encoding;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// Bytes as lines that can be compared: sixteen a line, under a name.
final class GoldenText {

  private static final int A_LINE = 16;

  private GoldenText() {}

  static String of(String name, byte[] bytes) {
    StringBuilder lines = new StringBuilder(name).append('\n');
    for (int i = 0; i < bytes.length; i += A_LINE) {
      int end = Math.min(bytes.length, i + A_LINE);
      lines.append(HexFormat.ofDelimiter(" ").formatHex(bytes, i, end)).append('\n');
    }
    return lines.toString();
  }

  /// Where two texts part, for people; empty for equal ones.
  static String difference(String agreed, String found) {
    List<String> agreedLines = agreed.lines().toList();
    List<String> foundLines = found.lines().toList();
    int place = Arrays.mismatch(agreedLines.toArray(), foundLines.toArray());
    return place < 0
        ? ""
        : "In line %d it was agreed [%s] and is [%s]."
            .formatted(place + 1, line(agreedLines, place), line(foundLines, place));
  }

  private static String line(List<String> lines, int place) {
    return place < lines.size() ? lines.get(place) : "the end";
  }
}
