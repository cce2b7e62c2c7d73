package coop.teyel.hardware.profiles;

import coop.teyel.hardware.profiles.Profile.Table;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The written form of letter tables.
public final class TableText {

  private static final String LETTERS = "ğĞıİşŞçÇöÖüÜ êîûÊÎÛ äß";
  private static final Pattern FORM = Pattern.compile("([A-Za-z0-9._-]{1,40}):([0-9]{1,3})");

  static final List<Table> CANDIDATES =
      Stream.of(
              "windows-1254:48 windows-1254:91 windows-1254:32 windows-1254:16",
              "IBM857:13 IBM857:61 IBM857:12 IBM857:29 IBM857:24 IBM857:39 IBM857:8")
          .flatMap(line -> Stream.of(line.split(" ", -1)))
          .map(text -> parse(text).orElseThrow())
          .toList();

  private TableText() {}

  static Optional<Table> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches() || !Charset.isSupported(form.group(1))) {
      return Optional.empty();
    }
    Charset charset = Charset.forName(form.group(1));
    int number = Integer.parseInt(form.group(2));
    return isTable(charset, number) ? Optional.of(new Table(charset, number)) : Optional.empty();
  }

  static boolean isTable(Charset charset, int number) {
    return number >= 0
        && number <= 255
        && charset.canEncode()
        && charset.newEncoder().maxBytesPerChar() == 1;
  }

  /// The name of a profile in which a table was chosen, without an older choice that it replaces.
  static String renamed(String name, Table chosen) {
    String[] words = name.split(" ", -1);
    Stream<String> kept =
        Stream.of(words)
            .skip(1)
            .flatMap(word -> parse(word).stream())
            .filter(table -> !clash(table, chosen))
            .map(Table::text);
    return Stream.concat(Stream.concat(Stream.of(words[0]), kept), Stream.of(chosen.text()))
        .collect(Collectors.joining(" "));
  }

  /// Charset and number in at most nine letters, for a line on paper: `1254:91`.
  public static String shortName(Table table) {
    String digits = table.charset().name().replaceAll("^[^0-9]*0*|[^0-9]+.*$", "");
    return digits + ":" + table.number();
  }

  /// The letters of Turkish, Kurmanji and German that a charset has, the first ones first.
  public static byte[] sample(Charset charset) {
    CharsetEncoder encoder = charset.newEncoder();
    return LETTERS
        .chars()
        .filter(letter -> encoder.canEncode((char) letter))
        .mapToObj(Character::toString)
        .collect(Collectors.joining())
        .getBytes(charset);
  }

  static boolean clash(Table one, Table other) {
    return one.charset().equals(other.charset()) || one.number() == other.number();
  }
}
