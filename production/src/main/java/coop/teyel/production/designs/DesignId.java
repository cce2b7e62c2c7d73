package coop.teyel.production.designs;

/// Names a design over all its versions; 36 characters.
public record DesignId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
