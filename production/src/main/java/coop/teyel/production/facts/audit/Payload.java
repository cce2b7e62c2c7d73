package coop.teyel.production.facts.audit;

import java.util.function.BiConsumer;

/// Takes the payload of an event apart into the rows that it tells, without reading the rows
/// themselves: `{"table":[{row},{row}],…}`.
final class Payload {

  private final String json;
  private int at;

  private Payload(String json) {
    this.json = json;
  }

  /// Tells each row with the name of its table.
  ///
  /// @throws IllegalArgumentException when it is no such payload
  static void rows(String payload, BiConsumer<String, String> row) {
    new Payload(payload).each(row);
  }

  private void each(BiConsumer<String, String> row) {
    take('{');
    while (peek() != '}') {
      String table = name();
      take(':');
      take('[');
      while (peek() != ']') {
        row.accept(table, object());
        skipComma();
      }
      take(']');
      skipComma();
    }
    take('}');
    if (at != json.length()) {
      throw malformed();
    }
  }

  private String name() {
    take('"');
    int end = json.indexOf('"', at);
    if (end < 0) {
      throw malformed();
    }
    String name = json.substring(at, end);
    at = end + 1;
    return name;
  }

  /// A row: an object of plain values, none of them an object.
  private String object() {
    int start = at;
    take('{');
    boolean isInText = false;
    while (isInText || peek() != '}') {
      char c = peek();
      if (c == '\\') {
        at++;
      } else if (c == '"') {
        isInText = !isInText;
      }
      at++;
    }
    at++;
    return json.substring(start, at);
  }

  private void skipComma() {
    if (peek() == ',') {
      at++;
    }
  }

  private void take(char expected) {
    if (peek() != expected) {
      throw malformed();
    }
    at++;
  }

  private char peek() {
    if (at >= json.length()) {
      throw malformed();
    }
    return json.charAt(at);
  }

  private IllegalArgumentException malformed() {
    return new IllegalArgumentException("not a payload, at character " + at);
  }
}
