package coop.teyel.production.facts;

/// All fields of a fact, told in a fixed order as text: what the chain hashes.
///
/// One line a field, `name=value`; backslashes and line ends in values are escaped, so that two
/// different facts never tell the same.
public final class Telling {

  private final StringBuilder text = new StringBuilder();

  /// Adds a field. The order of the calls is part of the telling.
  public Telling with(String name, Object value) {
    text.append(name)
        .append('=')
        .append(value.toString().replace("\\", "\\\\").replace("\n", "\\n"))
        .append('\n');
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
