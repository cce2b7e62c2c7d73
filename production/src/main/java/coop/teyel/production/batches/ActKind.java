package coop.teyel.production.batches;

/// What somebody did to a batch.
enum ActKind {
  ORDER,
  WORK,
  CHECK,
  REPAIRED,
  WITHDRAW,
  LABELLED,
  UNDO;

  /// Whether whoever did it can take it back.
  boolean canBeUndone() {
    return switch (this) {
      case WORK, CHECK, REPAIRED, WITHDRAW -> true;
      case ORDER, LABELLED, UNDO -> false;
    };
  }
}
