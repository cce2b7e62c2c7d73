package coop.teyel.pos;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/// A scanner that types, and hands that do: real keys in a real browser, at times of the test's
/// own, whatever the computer is busy with.
final class KeyboardScanner {

  private static final String DIGITS = "0123456789";
  private static final String FRENCH = "à&é\"'(-è_ç";
  private static final String ARABIC = "٠١٢٣٤٥٦٧٨٩";

  private final CDPSession keyboard;
  private double time;

  KeyboardScanner(Page page) {
    this.keyboard = page.context().newCDPSession(page);
  }

  /// A key: what the layout makes of it, where it is, and what it writes.
  record Key(String key, String code, String text) {

    static final Key ENTER = new Key("Enter", "Enter", "\r");
    static final Key TAB = new Key("Tab", "Tab", "");

    /// A sign on an American keyboard; digits by their keys.
    static Key of(char sign) {
      String text = String.valueOf(sign);
      return new Key(text, DIGITS.indexOf(sign) >= 0 ? "Digit" + sign : "", text);
    }
  }

  /// All signs of a text on an American keyboard.
  static List<Key> keys(String text) {
    return text.chars().mapToObj(sign -> Key.of((char) sign)).toList();
  }

  /// The digit keys of a French keyboard.
  static List<Key> french(String digits) {
    return onKeys(digits, FRENCH);
  }

  /// The digit keys of an Arabic keyboard.
  static List<Key> arabic(String digits) {
    return onKeys(digits, ARABIC);
  }

  /// Digit keys that make no sign of their own.
  static List<Key> dead(String digits) {
    return digits.chars().mapToObj(it -> new Key("Dead", "Digit" + (char) it, "")).toList();
  }

  /// The number pad while it moves the cursor.
  static List<Key> padWithoutNumLock(String digits) {
    return digits.chars().mapToObj(it -> new Key("Clear", "Numpad" + (char) it, "")).toList();
  }

  /// Scans: a key every four milliseconds, then Enter.
  void scan(String text) {
    scan(keys(text), Key.ENTER);
  }

  /// Scans it and, so long after its end, once more.
  void scanTwice(String text, int millis) {
    List<Key> all = new ArrayList<>(keys(text));
    all.add(Key.ENTER);
    type(all, 4);
    rest(millis - 4 * all.size());
    all.forEach(key -> {
      press(key);
      rest(4);
    });
  }

  void scan(List<Key> keys, Key end) {
    List<Key> all = new ArrayList<>(keys);
    all.add(end);
    type(all, 4);
  }

  /// Types, a key every so many milliseconds, after a second of rest. A browser counts time from
  /// the beginning of its page, so the keys must not be older.
  void type(List<Key> keys, int millis) {
    time = Math.max(time + 1, System.currentTimeMillis() / 1000.0);
    for (Key key : keys) {
      press(key);
      rest(millis);
    }
  }

  /// Lets so much time pass for the keys.
  void rest(int millis) {
    time += millis / 1000.0;
  }

  private static List<Key> onKeys(String digits, String signs) {
    return digits
        .chars()
        .map(digit -> digit - '0')
        .mapToObj(digit ->
            new Key(
                signs.substring(digit, digit + 1),
                "Digit" + digit,
                signs.substring(digit, digit + 1)))
        .toList();
  }

  private void press(Key key) {
    JsonObject event = new JsonObject();
    event.addProperty("key", key.key());
    event.addProperty("code", key.code());
    event.addProperty("timestamp", time);
    event.addProperty("windowsVirtualKeyCode", virtualCode(key));
    event.addProperty("type", "keyUp");
    JsonObject down = event.deepCopy();
    down.addProperty("type", key.text().isEmpty() ? "rawKeyDown" : "keyDown");
    if (!key.text().isEmpty()) {
      down.addProperty("text", key.text());
    }
    keyboard.send("Input.dispatchKeyEvent", down);
    keyboard.send("Input.dispatchKeyEvent", event);
  }

  private static int virtualCode(Key key) {
    return switch (key.key()) {
      case "Enter" -> 13;
      case "Tab" -> 9;
      case " " -> 32;
      default -> key.code().startsWith("Digit") ? key.code().charAt(5) : 0;
    };
  }
}
