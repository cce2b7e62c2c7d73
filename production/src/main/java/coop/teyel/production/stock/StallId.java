package coop.teyel.production.stock;

/// Names a stall; 36 characters.
public record StallId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
