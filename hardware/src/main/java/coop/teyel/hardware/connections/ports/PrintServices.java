package coop.teyel.hardware.connections.ports;

import java.util.List;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;

/// The printers that are set up in the operating system.
///
/// Asking for them can take long when one of them is on a network that is not there.
public final class PrintServices {

  private PrintServices() {}

  public static List<PrintService> all() {
    return List.of(PrintServiceLookup.lookupPrintServices(null, null));
  }

  static List<Ports.Suggestion> find() {
    return all().stream()
        .map(PrintService::getName)
        .flatMap(name -> Ports.Suggestion.of("queue:" + name, name).stream())
        .toList();
  }
}
