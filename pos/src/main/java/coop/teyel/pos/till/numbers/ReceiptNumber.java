package coop.teyel.pos.till.numbers;

import coop.teyel.production.facts.NodeId;

/// The number of a receipt. People read and type the number alone: two nodes may have given out the
/// same.
///
/// @param node who gave it out
/// @param number counts sales and returns of that node together, 1, 2, 3 without gaps
public record ReceiptNumber(NodeId node, long number) {}
