package coop.teyel.pos.devices;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// A rehearsal printer for each use of paper. What was broken is whole again after a start.
@Component
class RehearsalPrinters {

  private final Map<Printer.Use, PretendedPrinter> printers = new EnumMap<>(Printer.Use.class);

  RehearsalPrinters() {
    for (Printer.Use use : Printer.Use.values()) {
      printers.put(use, new PretendedPrinter());
    }
  }

  PretendedPrinter of(Printer.Use use) {
    return Objects.requireNonNull(printers.get(use));
  }
}
