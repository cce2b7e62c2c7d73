package coop.teyel.production.shares.split;

import coop.teyel.production.shares.halving.FrozenGarment;

/// A garment taken from the table.
///
/// @param turn the how-manieth pick of its split it was, from 1
/// @param member who took it
record Pick(int turn, String member, FrozenGarment garment) {}
