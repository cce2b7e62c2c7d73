package coop.teyel.production.shares;

import coop.teyel.production.members.MemberId;
import coop.teyel.production.shares.split.Split;
import java.time.LocalDate;

/// The page of a split: what went in, what came out, and whether it comes out again.
///
/// @param number counts the co-op's splits from 1
/// @param day the business day
/// @param heldBy who held the tablet
/// @param split as it was written down
/// @param hash of the split, as it was written down
/// @param recomputed whether dealing the inputs again gives the very same split
public record HeldSplit(
    SplitId id,
    int number,
    LocalDate day,
    MemberId heldBy,
    Split split,
    String hash,
    boolean recomputed) {

  static HeldSplit of(
      SplitId id, int number, LocalDate day, MemberId heldBy, Split split, String hash) {
    boolean same = split.inputs().deal().equals(split) && split.hash().equals(hash);
    return new HeldSplit(id, number, day, heldBy, split, hash, same);
  }
}
