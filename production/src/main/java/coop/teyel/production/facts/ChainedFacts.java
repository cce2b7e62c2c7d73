package coop.teyel.production.facts;

import java.util.List;
import java.util.Optional;

/// A feature whose facts are in the chain, and which can tell them again from its rows.
///
/// The check of the chain compares both tellings: so a changed row is found and named.
public interface ChainedFacts {

  /// The type of fact, as it stands in the chain.
  String type();

  /// Tells the fact from its present rows; empty when its rows are gone.
  Optional<CanonicalForm> tell(String id);

  /// Tells the fact in the forms in which earlier versions told such facts. A fact is as it was
  /// written when one of its forms is what the chain keeps.
  default List<CanonicalForm> tellAsBefore(String id) {
    return List.of();
  }

  /// The newest fact that its rows know, where such facts are counted without gaps: the chain must
  /// have it, so that a chain whose end was cut off is noticed.
  default Optional<String> newest() {
    return Optional.empty();
  }
}
