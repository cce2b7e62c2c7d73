package coop.teyel.hardware.profiles;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/// Reads typed values and remembers which properties are missing, wrong or unknown. What is wrong
/// reads as some harmless value, so that all mistakes are found at once.
final class ProfileProperties {

  private final Properties properties;
  private final Set<String> known = new HashSet<>();
  private final NavigableSet<String> wrong = new TreeSet<>();

  ProfileProperties(Properties properties) {
    this.properties = properties;
  }

  String text(String key) {
    known.add(key);
    String value = properties.getProperty(key, "").strip();
    check(!value.isEmpty() && value.length() <= 200, key);
    return value;
  }

  int number(String key, int low, int high) {
    String digits = text(key);
    int number = digits.matches("[0-9]{1,7}") ? Integer.parseInt(digits) : -1;
    check(number >= low && number <= high, key);
    return Math.clamp(number, low, high);
  }

  boolean yes(String key) {
    String value = text(key);
    check(value.equals("true") || value.equals("false"), key);
    return value.equals("true");
  }

  /// A constant in small letters with dashes.
  <E extends Enum<E>> E one(String key, Class<E> type) {
    String value = text(key);
    E[] all = type.getEnumConstants();
    Optional<E> named =
        Arrays.stream(all)
            .filter(one -> one.name().replace('_', '-').toLowerCase(Locale.ROOT).equals(value))
            .findFirst();
    check(named.isPresent(), key);
    return named.orElse(all[0]);
  }

  List<Profile.Table> tables(String key) {
    List<Optional<Profile.Table>> tables =
        Arrays.stream(text(key).split("\\s+", -1)).map(Profile.Table::parse).toList();
    check(tables.stream().allMatch(Optional::isPresent), key);
    return tables.stream().flatMap(Optional::stream).toList();
  }

  void check(boolean right, String key) {
    if (!right) {
      wrong.add(key);
    }
  }

  /// Whether a property fits the others; asked only where those are right.
  void checkAgainst(boolean right, String key, String... others) {
    check(right || Arrays.stream(others).anyMatch(wrong::contains), key);
  }

  /// Every property that is not as it must be, to be asked last.
  List<String> wrong() {
    properties.stringPropertyNames().stream()
        .filter(key -> !known.contains(key))
        .forEach(wrong::add);
    return List.copyOf(wrong);
  }
}
