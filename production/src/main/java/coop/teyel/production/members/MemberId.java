package coop.teyel.production.members;

/// Names a member; 36 characters.
public record MemberId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
