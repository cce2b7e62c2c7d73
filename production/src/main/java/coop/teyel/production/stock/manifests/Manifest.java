package coop.teyel.production.stock.manifests;

import coop.teyel.production.stock.ForSale;
import coop.teyel.production.stock.Stall;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a stall takes along: a lease. Only that stall may sell these garments until they are
/// scanned back.
///
/// @param sent when it left; empty while it is being packed
/// @param garments in the order in which they were packed
public record Manifest(
    ManifestId id, Stall stall, Instant opened, Optional<Instant> sent, List<ForSale> garments) {

  /// Keeps the list as it is.
  public Manifest {
    garments = List.copyOf(garments);
  }
}
