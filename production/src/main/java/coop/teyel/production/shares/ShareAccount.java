package coop.teyel.production.shares;

import coop.teyel.production.members.MemberId;
import java.time.Instant;

/// What a member is owed until the next split.
///
/// @param owed in pieces, exact; below 0 when she had more than her part
/// @param waitingSince since when she waits for her next garment
public record ShareAccount(MemberId member, Fraction owed, Instant waitingSince) {

  Standing standing() {
    return new Standing(member.value(), Fraction.NOTHING, 0, owed, waitingSince);
  }
}
