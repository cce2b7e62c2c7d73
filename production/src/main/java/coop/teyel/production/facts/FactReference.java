package coop.teyel.production.facts;

/// Names a fact, or a part of one, wherever something must be remembered about it: a paper that
/// shows it, a command that made it.
///
/// Its text is `type:id`, or `type:id+part`. Nobody else puts such a text together or takes it
/// apart: each feature names its own facts by typed methods.
public sealed interface FactReference {

  /// What kind of fact it is, such as `sale`: small letters and hyphens.
  String type();

  /// Which one.
  String id();

  /// The form in which it is stored.
  String text();

  /// This, which must name a part.
  default Part asPart() {
    if (this instanceof Part part) {
      return part;
    }
    throw new IllegalStateException("no part of a fact: " + text());
  }

  /// A fact.
  static Whole of(String type, String id) {
    return new Whole(type, id);
  }

  /// Reads what [#text] wrote.
  ///
  /// @throws IllegalArgumentException for anything else
  static FactReference parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException(
          "no reference to a fact: " + text.length() + " characters");
    }
    String type = text.substring(0, colon);
    int plus = text.indexOf('+', colon);
    return plus < 0
        ? new Whole(type, text.substring(colon + 1))
        : new Part(new Whole(type, text.substring(colon + 1, plus)), text.substring(plus + 1));
  }

  /// A whole fact.
  record Whole(String type, String id) implements FactReference {

    /// @throws IllegalArgumentException for names that the text could not tell apart
    public Whole {
      refuseUnless(type.matches("[a-z]+(-[a-z]+)*") && id.matches("[^:+]{1,100}"));
    }

    /// A part of it, such as one line.
    public Part part(String name) {
      return new Part(this, name);
    }

    @Override
    public String text() {
      return type + ":" + id;
    }
  }

  /// A part of a fact.
  record Part(Whole whole, String name) implements FactReference {

    /// @throws IllegalArgumentException for names that the text could not tell apart
    public Part {
      refuseUnless(name.matches("[^:+]{1,80}"));
    }

    @Override
    public String type() {
      return whole.type();
    }

    @Override
    public String id() {
      return whole.id();
    }

    @Override
    public String text() {
      return whole.text() + "+" + name;
    }
  }

  private static void refuseUnless(boolean isRight) {
    if (!isRight) {
      throw new IllegalArgumentException("not a name of a fact");
    }
  }
}
