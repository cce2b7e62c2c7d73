package coop.teyel.pos.printing.printers;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings of printing.
///
/// @param firstPause after a try that did not reach the printer; doubles with each
/// @param longestPause where the doubling ends
/// @param connect how long a printer may take to be reached
/// @param step how long it may take for the next kilobyte
/// @param lookWell how often a printer that is well is asked how it is
/// @param lookIll how often one that is not
@ConfigurationProperties("teyel.printing")
public record PrintingProperties(
    @DefaultValue("1s") Duration firstPause,
    @DefaultValue("1m") Duration longestPause,
    @DefaultValue("2s") Duration connect,
    @DefaultValue("8s") Duration step,
    @DefaultValue("10s") Duration lookWell,
    @DefaultValue("3s") Duration lookIll) {

  /// The pause after so many tries in a row that did not reach the printer, from 1.
  public Duration pause(int tries) {
    Duration pause = firstPause.multipliedBy(1L << Math.min(tries - 1, 20));
    return pause.compareTo(longestPause) < 0 ? pause : longestPause;
  }
}
