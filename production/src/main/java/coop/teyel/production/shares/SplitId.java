package coop.teyel.production.shares;

/// Names a held split; 36 characters.
public record SplitId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
