package coop.teyel.pos.books;

/// Names an entry; 36 characters.
public record EntryId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
