package coop.teyel.production.batches;

import coop.teyel.production.designs.Colour;
import coop.teyel.production.designs.Size;

/// One cell of an order's matrix.
///
/// @param pieces 0 to 10,000; a cell of 0 is as good as none
public record PlanCell(Size size, Colour colour, int pieces) {}
