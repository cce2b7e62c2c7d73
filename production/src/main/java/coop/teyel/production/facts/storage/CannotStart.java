package coop.teyel.production.facts.storage;

/// The data folder or file cannot be used; says why, and what helps. Shown to whoever starts Teyel.
public class CannotStart extends RuntimeException {

  private final String cure;

  /// A start that is refused.
  ///
  /// @param reason what is so, a sentence
  /// @param cure what to do about it, a sentence
  public CannotStart(String reason, String cure) {
    super(reason);
    this.cure = cure;
  }

  /// What to do about it.
  public String cure() {
    return cure;
  }
}
