package coop.teyel.production.batches.bundles;

/// Names a batch; 36 characters.
public record BatchId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
