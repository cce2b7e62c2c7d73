package coop.teyel.hardware.connections.delivery;

import coop.teyel.hardware.connections.Trouble;

/// How far a job came. Decides whether it may be sent again without a question: only when not one
/// byte of it left is it certain that no paper came out.
public sealed interface Delivery {

  /// Every byte was handed over. Whether paper came out is the printer's to say, and it does not.
  record Sent() implements Delivery {}

  /// Every byte was handed over, and the printer said afterwards that it had come so far.
  ///
  /// @param paper what is left, never [PrinterStatus.Paper#OUT]
  record Confirmed(PrinterStatus.Paper paper) implements Delivery {}

  /// Not one byte of the job left this machine.
  ///
  /// @param detail for the log, in English
  record NothingLeft(Trouble trouble, String detail) implements Delivery {}

  /// Some bytes may have left, and no or not all of the paper may have come out; nobody knows.
  ///
  /// @param bytesWritten how many bytes were handed over; more may have left, and a queue of the
  ///   operating system may have dropped them
  /// @param detail for the log, in English
  record CutOff(int bytesWritten, Trouble trouble, String detail) implements Delivery {}
}
