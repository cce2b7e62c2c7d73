package coop.teyel.pos.baskets;

/// Names a basket; 36 characters.
public record BasketId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
