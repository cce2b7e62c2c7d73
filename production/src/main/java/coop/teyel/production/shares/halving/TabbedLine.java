package coop.teyel.production.shares.halving;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A line of a canonical text: a word that says what it is, and its fields, with a tab between
/// each. A tab, a line feed, a carriage return or a backslash inside a field is written as `\t`,
/// `\n`, `\r`, `\\`, so that no field can look like two, and no line like two.
public record TabbedLine(String word, List<String> fields) {

  public static TabbedLine of(String word, Object... fields) {
    return new TabbedLine(word, Arrays.stream(fields).map(Object::toString).toList());
  }

  public static TabbedLine parse(String text) {
    List<String> parts = Arrays.stream(text.split("\t", -1)).map(TabbedLine::unescaped).toList();
    return new TabbedLine(parts.getFirst(), parts.subList(1, parts.size()));
  }

  public static String text(List<TabbedLine> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  static String fields(String... fields) {
    return Arrays.stream(fields).map(TabbedLine::escaped).collect(Collectors.joining("\t"));
  }

  public String field(int index) {
    return fields.get(index);
  }

  @Override
  public String toString() {
    return word + fields.stream().map(field -> "\t" + escaped(field)).collect(Collectors.joining());
  }

  private static String escaped(String field) {
    return field
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String unescaped(String field) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < field.length(); i++) {
      boolean escape = field.charAt(i) == '\\' && i + 1 < field.length();
      plain.append(escape ? meant(field.charAt(++i)) : field.charAt(i));
    }
    return plain.toString();
  }

  private static char meant(char escaped) {
    return switch (escaped) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> escaped;
    };
  }
}
