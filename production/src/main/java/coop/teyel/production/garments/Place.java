package coop.teyel.production.garments;

import coop.teyel.production.members.MemberId;

/// Where a garment is.
public sealed interface Place {

  /// On the shelf of the workshop.
  record Workshop() implements Place {}

  /// With a stall, or on the way to it.
  ///
  /// @param stall the stall's id
  record Stall(String stall) implements Place {}

  /// With a member.
  record WithMember(MemberId member) implements Place {}

  /// With a customer.
  record WithCustomer() implements Place {}

  /// Being mended.
  record InRepair() implements Place {}

  /// Nobody knows, and somebody said so.
  record Lost() implements Place {}
}
