package coop.teyel.production.facts;

import java.util.Optional;

/// A feature whose facts are in the chain, and which can tell them again from its rows.
///
/// The check of the chain compares both tellings: so a changed row is found and named.
public interface FactTeller {

  /// The type of fact, as it stands in the chain.
  String type();

  /// Tells the fact from its present rows; empty when its rows are gone.
  Optional<Telling> tell(String id);
}
