package coop.teyel.production.facts;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/// Writes canonical JSON (RFC 8785): no white space, names in the order of their UTF-16 code units.
public final class CanonicalJson {

  private static final char FIRST_PRINTABLE = ' ';

  private CanonicalJson() {}

  /// A string as the RFC's section 3.2.2.2 writes it.
  public static String quoted(String text) {
    StringBuilder json = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      append(json, text.charAt(i));
    }
    return json.append('"').toString();
  }

  /// An object of arrays, whose elements are canonical JSON already.
  static String arrays(SortedMap<String, List<String>> elements) {
    return elements.entrySet().stream()
        .map(entry -> quoted(entry.getKey()) + ":[" + String.join(",", entry.getValue()) + "]")
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static void append(StringBuilder json, char c) {
    switch (c) {
      case '"' -> json.append("\\\"");
      case '\\' -> json.append("\\\\");
      case '\b' -> json.append("\\b");
      case '\f' -> json.append("\\f");
      case '\n' -> json.append("\\n");
      case '\r' -> json.append("\\r");
      case '\t' -> json.append("\\t");
      default -> {
        if (c < FIRST_PRINTABLE) {
          json.append("\\u00").append(Character.forDigit(c >> 4, 16));
          json.append(Character.forDigit(c & 0xf, 16));
        } else {
          json.append(c);
        }
      }
    }
  }
}
