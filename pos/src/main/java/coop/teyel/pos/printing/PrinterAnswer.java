package coop.teyel.pos.printing;

import coop.teyel.pos.printing.printers.Printer;

/// What came of setting up a printer.
public sealed interface PrinterAnswer {

  /// It is so now.
  record Kept(Printer printer) implements PrinterAnswer {}

  /// What was typed is no address of a printer.
  record NotAnAddress() implements PrinterAnswer {}

  /// There is no such profile here.
  record UnknownProfile() implements PrinterAnswer {}
}
