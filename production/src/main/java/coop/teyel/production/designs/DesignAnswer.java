package coop.teyel.production.designs;

/// What came of making or changing a design.
public sealed interface DesignAnswer {

  /// It is there, in this version.
  record Made(Design design) implements DesignAnswer {}

  /// The name is empty, longer than 60 characters, or has characters that cannot be shown.
  record BadName() implements DesignAnswer {}

  /// Another design is called so.
  record NameTaken() implements DesignAnswer {}

  /// There is no picture of that path.
  record NoPicture() implements DesignAnswer {}

  /// No size or more than 20, two with one label, or a label or height that cannot be.
  record BadSizes() implements DesignAnswer {}

  /// No colour or more than 20, two with one name, or one without a name.
  record BadColours() implements DesignAnswer {}

  /// Minutes of a stage are missing, negative or more than `most`.
  record BadMinutes(int most) implements DesignAnswer {}

  /// The list price is nothing or less, or more than a million.
  record BadPrice() implements DesignAnswer {}
}
