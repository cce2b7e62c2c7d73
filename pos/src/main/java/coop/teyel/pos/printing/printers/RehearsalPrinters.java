package coop.teyel.pos.printing.printers;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// A rehearsal printer for each use of paper. What was broken is whole again after a start.
@Component
public class RehearsalPrinters {

  private final Map<Printer.Use, SimulatedPrinter> printers = new EnumMap<>(Printer.Use.class);

  public RehearsalPrinters() {
    for (Printer.Use use : Printer.Use.values()) {
      printers.put(use, new SimulatedPrinter());
    }
  }

  public SimulatedPrinter of(Printer.Use use) {
    return Objects.requireNonNull(printers.get(use));
  }
}
