package coop.teyel.production.batches.bundles;

import java.util.Optional;

/// What somebody found on the pieces of a bundle that she looked at.
///
/// @param a pieces without a fault
/// @param b pieces that are seconds
/// @param repair pieces to be mended and looked at again
/// @param rag pieces that become rags
/// @param reason the fault; needed where any piece is not A
public record CheckResult(int a, int b, int repair, int rag, Optional<Fault> reason) {

  /// What can be wrong with a piece.
  public enum Fault {
    /// a seam is open or crooked
    SEAM,
    /// a hole or a tear
    HOLE,
    /// a stain
    STAIN,
    /// it does not measure what its size says
    MEASURE,
    /// a button, zip or snap
    FASTENER,
    /// the cloth itself
    CLOTH
  }

  /// All pieces without a fault.
  public static CheckResult allGood(int pieces) {
    return new CheckResult(pieces, 0, 0, 0, Optional.empty());
  }

  public boolean isPossible() {
    return a >= 0 && b >= 0 && repair >= 0 && rag >= 0;
  }

  public long pieces() {
    return (long) a + b + repair + rag;
  }

  public boolean lacksReason() {
    return pieces() > a && reason.isEmpty();
  }
}
