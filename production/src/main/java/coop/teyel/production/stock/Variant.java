package coop.teyel.production.stock;

import coop.teyel.production.money.Money;

/// Garments of a stall that look alike: one picture in the grid.
///
/// @param design the id of the design
/// @param pieces how many the stall has, at least 1
public record Variant(
    String design,
    String designName,
    String picture,
    String size,
    String colour,
    String colourHex,
    int pieces,
    Money price) {}
