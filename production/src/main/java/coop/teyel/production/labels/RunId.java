package coop.teyel.production.labels;

/// Names a run of labels; 36 characters.
public record RunId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
