package coop.teyel.hardware.connections.ports;

import coop.teyel.hardware.connections.Address;
import coop.teyel.hardware.connections.TimeLimited;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// What printers, scanners and displays can be connected to on this computer: serial ports, printer
/// files of Linux, printers of the operating system.
///
/// Network printers are not searched for, and pseudo-terminals are never listed; the address of
/// each can be typed.
public final class Ports {

  /// The longest time that [#find] takes.
  public static final Duration LONGEST = Duration.ofSeconds(3);

  private final List<Callable<List<Suggestion>>> sources;

  public Ports() {
    this(
        List.of(
            new SerialPorts(Path.of("/dev/serial/by-id"))::find,
            new PrinterFiles(Path.of("/dev/usb"), Path.of("/sys/class/usbmisc"))::find,
            PrintServices::find));
  }

  Ports(List<Callable<List<Suggestion>>> sources) {
    this.sources = sources;
  }

  /// One thing to connect to, with its usual settings.
  ///
  /// @param name what the operating system or the device calls it
  public record Suggestion(Address address, String name) {

    /// Empty when it has no address that could be written: it cannot be offered then.
    static Optional<Suggestion> of(String address, String name) {
      return Address.parse(address)
          .map(found -> new Suggestion(found, name.replaceAll("\\p{Cntrl}", " ").strip()));
    }
  }

  /// What is there now. Never throws, and leaves out what the system does not name within
  /// [#LONGEST].
  public List<Suggestion> find() {
    List<TimeLimited<List<Suggestion>>> questions =
        sources.stream().map(source -> TimeLimited.ask(LONGEST, source)).toList();
    return questions.stream()
        .flatMap(question -> question.answer().stream())
        .flatMap(List::stream)
        .toList();
  }
}
