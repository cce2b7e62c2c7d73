package coop.teyel.production.batches.bundles;

import coop.teyel.production.designs.Stage;
import java.util.Optional;

/// Where a bundle waits. The first three wait for work, in this order.
public enum Station {
  /// for scissors
  CUT,
  /// for a needle
  SEW,
  /// for threads, buttons, ironing
  FINISH,
  /// for somebody who looks at each piece
  CHECK,
  /// for mending; afterwards it is checked again
  REPAIR,
  /// for its labels: checked, with a grade
  LABEL;

  /// The stage of work that is done here; empty for mending and labels.
  public Optional<Stage> stage() {
    return switch (this) {
      case CUT -> Optional.of(Stage.CUT);
      case SEW -> Optional.of(Stage.SEW);
      case FINISH -> Optional.of(Stage.FINISH);
      case CHECK -> Optional.of(Stage.CHECK);
      case REPAIR, LABEL -> Optional.empty();
    };
  }

  /// Where a piece goes when its work here is done; empty where that takes a check or a label.
  public Optional<Station> next() {
    return switch (this) {
      case CUT -> Optional.of(SEW);
      case SEW -> Optional.of(FINISH);
      case FINISH, REPAIR -> Optional.of(CHECK);
      case CHECK, LABEL -> Optional.empty();
    };
  }
}
