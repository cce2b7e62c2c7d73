package coop.teyel.hardware.connections;

import java.time.Duration;
import java.util.List;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;

/// The printers that are set up in the operating system. Asking for them can take long, when one of
/// them is on a network that is not there.
final class PrintServices {

  private PrintServices() {}

  /// Asks for all of them.
  static Bounded<List<PrintService>> all(Duration limit) {
    return Bounded.ask(limit, () -> List.of(PrintServiceLookup.lookupPrintServices(null, null)));
  }
}
