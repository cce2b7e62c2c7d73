package coop.teyel.production.stock.manifests;

/// Names a manifest; 36 characters.
public record ManifestId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
