package coop.teyel.pos.returns;

import coop.teyel.pos.sales.Sale;
import java.util.Optional;

/// A return was made. Published within the act, for those who listen after its commit.
///
/// @param exchange the sale on the same ticket, when it was an exchange; its own event comes first
public record ReturnMade(Return returned, Optional<Sale> exchange) {}
