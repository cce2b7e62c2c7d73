package coop.teyel.hardware.connections;

/// What a printer is asked around a job. Whether it answers depends on its model.
///
/// @param status whether it tells how it is (`DLE EOT`): then it is asked before each job, and
///   again when the job does not go through
/// @param confirmation whether it says, after all that came before, that it got so far (`GS r 1`)
public record Dialogue(boolean status, boolean confirmation) {

  /// A printer that never says a word.
  public static final Dialogue MUTE = new Dialogue(false, false);

  /// A printer that answers everything.
  public static final Dialogue FULL = new Dialogue(true, true);
}
