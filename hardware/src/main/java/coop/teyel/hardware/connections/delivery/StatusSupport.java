package coop.teyel.hardware.connections.delivery;

/// What a printer is asked around a job. Whether it answers depends on its model.
///
/// @param status whether it tells how it is (`DLE EOT`): then it is asked before each job, and
///   again when the job does not go through
/// @param confirmation whether it says, after all that came before, that it got so far (`GS r 1`)
public record StatusSupport(boolean status, boolean confirmation) {

  /// A printer that never says a word.
  public static final StatusSupport MUTE = new StatusSupport(false, false);

  /// A printer that answers everything.
  public static final StatusSupport FULL = new StatusSupport(true, true);
}
