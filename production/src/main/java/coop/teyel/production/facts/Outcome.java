package coop.teyel.production.facts;

/// What came of an act: accepted with the id of the fact that it made, or refused with nothing
/// changed.
///
/// @param <A> the answer that the person gets
public sealed interface Outcome<A> {

  /// What the person is told.
  A answer();

  /// The act happened; `fact` names what it made, so that a repeated command can find its answer.
  record Accepted<A>(A answer, String fact) implements Outcome<A> {}

  /// The act did not happen; whatever it wrote until then is rolled back.
  record Refused<A>(A answer) implements Outcome<A> {}

  /// See [Accepted].
  static <A> Outcome<A> accepted(A answer, String fact) {
    return new Accepted<>(answer, fact);
  }

  /// See [Refused].
  static <A> Outcome<A> refused(A answer) {
    return new Refused<>(answer);
  }
}
