package coop.teyel.production.stock;

import coop.teyel.production.money.Money;

/// One garment as a stall sees it.
///
/// @param code the eight digits of its label
/// @param words design, size and colour as people say them, for a line on a ticket
/// @param design the id of its design
/// @param size the age band, for example `2-3`
/// @param colourHex the colour for a screen, `#` and six hexadecimal digits
/// @param picture path of a picture below the application's root
/// @param price the list price of the design's latest version
/// @param second whether it is grade B
public record ForSale(
    String code,
    String words,
    String design,
    String designName,
    String size,
    String colour,
    String colourHex,
    String picture,
    Money price,
    boolean second) {}
