package coop.teyel.hardware.connections.delivery;

import coop.teyel.hardware.connections.Trouble;
import java.util.Optional;

/// How a printer is doing, as far as anybody can tell.
public sealed interface PrinterStatus {

  /// The printer's own words.
  ///
  /// @param online whether it prints what it gets
  /// @param error whether something failed that somebody must see to, such as a jammed knife
  /// @param drawerSignal the level of pin 3 of the drawer's socket; whether high means open differs
  ///   between drawers, so it does not tell by itself
  record Told(boolean online, boolean coverOpen, Paper paper, boolean error, boolean drawerSignal)
      implements PrinterStatus {}

  /// The printer is mute, or what it says makes no sense. That is no trouble: most cheap printers
  /// are so.
  record Unknown() implements PrinterStatus {}

  /// A job is on its way to the printer, which therefore was not asked.
  record Busy() implements PrinterStatus {}

  /// The printer could not be asked.
  ///
  /// @param detail for the log, in English
  record OutOfReach(Trouble trouble, String detail) implements PrinterStatus {}

  /// What is left of the roll. Printers without a sensor for its end nearing say [Paper#ENOUGH]
  /// until it is out.
  enum Paper {
    ENOUGH,
    NEAR_END,
    OUT
  }

  /// Why a job would not come out now.
  default Optional<Trouble> obstacle() {
    return switch (this) {
      case Told told when told.coverOpen() -> Optional.of(Trouble.COVER_OPEN);
      case Told told when told.paper() == Paper.OUT -> Optional.of(Trouble.PAPER_OUT);
      case Told told when !told.online() || told.error() -> Optional.of(Trouble.OFFLINE);
      case OutOfReach(var trouble, var _) -> Optional.of(trouble);
      case Told _, Unknown _, Busy _ -> Optional.empty();
    };
  }
}
