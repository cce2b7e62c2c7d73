package coop.teyel.production.stock.manifests;

/// What came of sending a manifest off.
public sealed interface SendAnswer {

  /// It is on its way.
  record Sent(Manifest manifest) implements SendAnswer {}

  /// Nothing is packed.
  record Empty() implements SendAnswer {}

  /// It left before.
  record AlreadySent() implements SendAnswer {}
}
