package coop.teyel.pos.printing.ui;

import com.vaadin.flow.router.NotFoundException;
import coop.teyel.pos.printing.printers.Printer;
import java.util.Arrays;

/// Which printer a page's address names.
final class Uses {

  private Uses() {}

  /// The use of that name; any other name is no page.
  static Printer.Use of(String name) {
    return Arrays.stream(Printer.Use.values())
        .filter(use -> use.name().equals(name))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }
}
