/// Halving a set of garments by strata, in exact fractions.
@NullMarked
@NamedInterface("halving")
package coop.teyel.production.shares.halving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
