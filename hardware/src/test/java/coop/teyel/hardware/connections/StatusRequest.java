package coop.teyel.hardware.connections;

/// What a program asks a printer.
sealed interface StatusRequest {

  /// `DLE EOT n`, answered at once.
  record RealTime(int n) implements StatusRequest {}

  /// `GS r n`, answered when everything before it is printed.
  record AfterJob(int n) implements StatusRequest {}
}
