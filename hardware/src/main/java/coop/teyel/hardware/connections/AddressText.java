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
  private static final Pattern NAME = Pattern.compile("\\P{Cc}{1," + LONGEST + "}");

  private static final Form TCP =
      new Form(
          "tcp:(?:\\[([0-9A-Za-z:.%_-]+)\\]|([A-Za-z0-9._-]+))(?::([0-9]{1,5}))?",
          found ->
              new Address.Tcp(
                  found.group(1) == null ? found.group(2) : found.group(1), port(found.group(3))));
  // Paths by bus position contain colons, so only what looks like settings at the end is no path.
  private static final Form SERIAL =
      new Form(
          "serial:(.+?)" + SerialSettings.SHAPE,
          found -> new Address.Serial(found.group(1), SerialSettings.of(found)));
  private static final Form FILE =
      new Form(
          "file:(/.+|[A-Za-z]:.+|\\\\\\\\.+)", found -> new Address.DeviceFile(found.group(1)));
  private static final Form QUEUE =
      new Form("queue:((?s:.+))", found -> new Address.SystemQueue(found.group(1)));
  private static final Form REHEARSAL = new Form("rehearsal", _ -> new Address.Rehearsal());

  private AddressText() {}

  static Optional<Address> parse(String text) {
    return Stream.of(TCP, SERIAL, FILE, QUEUE, REHEARSAL)
        .map(form -> form.read(text.strip()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  static void checkWord(String word) {
    check(WORD, word);
  }

  static void checkName(String name) {
    check(NAME, name.strip());
    if (!name.equals(name.strip())) {
      throw new IllegalArgumentException("blanks around a name");
    }
  }

  private static void check(Pattern shape, String word) {
    if (!shape.matcher(word).matches()) {
      throw new IllegalArgumentException("not a name of a device");
    }
  }

  static void checkRange(int number, int low, int high) {
    if (number < low || number > high) {
      throw new IllegalArgumentException(number + " is not from " + low + " to " + high);
    }
  }

  private static int port(String digits) {
    return digits == null ? Address.Tcp.USUAL_PORT : Integer.parseInt(digits);
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
