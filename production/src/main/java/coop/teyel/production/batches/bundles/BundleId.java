package coop.teyel.production.batches.bundles;

/// Names a bundle: one batch, size, colour and station; 36 characters.
public record BundleId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
