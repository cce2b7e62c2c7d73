package coop.teyel.hardware.printing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/// A profile's written form.
record ProfileFile(String name, Properties properties) {

  static Profile named(String name) {
    if (!Profile.NAMES.contains(name)) {
      throw new IllegalArgumentException("no such profile: " + name);
    }
    try (InputStream file = ProfileFile.class.getResourceAsStream(name + ".properties")) {
      if (file == null) {
        throw new IllegalStateException("profile is missing: " + name);
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      return Profile.of(name, properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Profile profile() {
    return new Profile(
        name,
        new Profile.Paper(
            number("paper.millimetres", 20, 120),
            number("paper.dots", 200, 1_200),
            number("paper.dpi", 100, 400),
            number("paper.columns", 20, 100)),
        tables(),
        yes("kanji.leave"),
        new Profile.Pictures(number("picture.rows", 8, 255), number("picture.bytes", 256, 65_536)),
        new Profile.Codes(yes("barcode.native"), yes("qr.native")),
        new Profile.Mechanics(
            choice("cutter", "none", "feed") == 1, number("feed.end", 0, 20), drawer()));
  }

  private Profile.Drawer drawer() {
    return switch (choice("drawer", "none", "2", "5")) {
      case 0 -> Profile.Drawer.NONE;
      case 1 -> Profile.Drawer.PIN_2;
      default -> Profile.Drawer.PIN_5;
    };
  }

  private List<Profile.Table> tables() {
    return Arrays.stream(text("tables").split("\\s+", -1)).map(this::table).toList();
  }

  private Profile.Table table(String entry) {
    int colon = entry.lastIndexOf(':');
    check(colon > 0 && Charset.isSupported(entry.substring(0, colon)), "tables");
    return new Profile.Table(
        Charset.forName(entry.substring(0, colon)),
        number("tables", entry.substring(colon + 1), 0, 255));
  }

  private boolean yes(String key) {
    return choice(key, "false", "true") == 1;
  }

  private int choice(String key, String... allowed) {
    int index = List.of(allowed).indexOf(text(key));
    check(index >= 0, key);
    return index;
  }

  private int number(String key, int low, int high) {
    return number(key, text(key), low, high);
  }

  private int number(String key, String digits, int low, int high) {
    check(digits.matches("[0-9]{1,6}"), key);
    int number = Integer.parseInt(digits);
    check(number >= low && number <= high, key);
    return number;
  }

  private String text(String key) {
    String value = properties.getProperty(key, "").strip();
    check(!value.isEmpty(), key);
    return value;
  }

  private void check(boolean right, String key) {
    if (!right) {
      throw new IllegalArgumentException("profile " + name + ": " + key + " is missing or wrong");
    }
  }
}
