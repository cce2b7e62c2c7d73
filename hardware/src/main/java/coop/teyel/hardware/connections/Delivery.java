package coop.teyel.hardware.connections;

/// How far a job came. Decides whether it may be sent again without a question: only when not one
/// byte left is it certain that no paper came out.
public sealed interface Delivery {

  /// Every byte was handed over. Whether paper came out is the printer's to say.
  record Sent() implements Delivery {}

  /// Not one byte left this machine.
  ///
  /// @param detail for the log, in English
  record NothingLeft(Trouble trouble, String detail) implements Delivery {}

  /// Some bytes may have left; nobody knows what is on the paper.
  ///
  /// @param bytesWritten how many bytes were handed over; more may have left, and a queue of the
  ///   operating system may have dropped them
  /// @param detail for the log, in English
  record CutOff(int bytesWritten, Trouble trouble, String detail) implements Delivery {}
}
