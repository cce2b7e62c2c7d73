package coop.teyel.hardware.connections;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The written form of addresses.
final class AddressText {

  private static final int LONGEST = 250;
  private static final Pattern WORD =
      Pattern.compile("[\\p{Graph}&&\\p{ASCII}]{1," + LONGEST + "}");

  private static final Form TCP =
      new Form(
          "tcp:(?:\\[([0-9A-Za-z:.%_-]+)\\]|([A-Za-z0-9._-]+))(?::([0-9]{1,5}))?",
          found ->
              new Address.Tcp(
                  found.group(1) == null ? found.group(2) : found.group(1),
                  number(found.group(3), Address.Tcp.USUAL_PORT)));
  // Paths by bus position contain colons, so only digits after the last colon are a speed.
  private static final Form SERIAL =
      new Form(
          "serial:(.+?)(?::([0-9]+))?",
          found ->
              new Address.Serial(
                  found.group(1), number(found.group(2), Address.Serial.USUAL_BAUD)));
  private static final Form FILE =
      new Form(
          "file:(/.+|[A-Za-z]:.+|\\\\\\\\.+)", found -> new Address.DeviceFile(found.group(1)));
  private static final Form REHEARSAL = new Form("rehearsal", _ -> new Address.Rehearsal());

  private AddressText() {}

  static Optional<Address> parse(String text) {
    String word = text.strip();
    if (!WORD.matcher(word).matches()) {
      return Optional.empty();
    }
    return Stream.of(TCP, SERIAL, FILE, REHEARSAL)
        .map(form -> form.read(word))
        .flatMap(Optional::stream)
        .findFirst();
  }

  static void checkWord(String word) {
    if (!WORD.matcher(word).matches()) {
      throw new IllegalArgumentException("not a name of a device");
    }
  }

  static void checkRange(int number, int low, int high) {
    if (number < low || number > high) {
      throw new IllegalArgumentException(number + " is not from " + low + " to " + high);
    }
  }

  private static int number(String digits, int usual) {
    return digits == null ? usual : Integer.parseInt(digits);
  }

  private record Form(Pattern shape, Function<MatchResult, Address> reading) {

    Form(String shape, Function<MatchResult, Address> reading) {
      this(Pattern.compile(shape), reading);
    }

    Optional<Address> read(String word) {
      Matcher matcher = shape.matcher(word);
      try {
        return matcher.matches() ? Optional.of(reading.apply(matcher)) : Optional.empty();
      } catch (IllegalArgumentException outOfRange) {
        return Optional.empty();
      }
    }
  }
}
