package coop.teyel.production.shares;

/// Names a held split; 36 characters.
public record SplitId(String value) {

  /// What the events of splits are about.
  static final String FACT = "split";

  @Override
  public String toString() {
    return value;
  }
}
