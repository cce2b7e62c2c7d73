package coop.teyel.production.shares;

import coop.teyel.production.members.MemberId;
import coop.teyel.production.shares.halving.Fraction;
import coop.teyel.production.shares.split.AccountAfter;
import java.time.Instant;

/// What a member is owed until the next split.
///
/// @param owed in pieces, exact; below 0 when she had more than her part
/// @param waitingSince since when she waits for her next garment
public record ShareAccount(MemberId member, Fraction owed, Instant waitingSince) {

  AccountAfter standing() {
    return new AccountAfter(member.value(), Fraction.NOTHING, 0, owed, waitingSince);
  }
}
