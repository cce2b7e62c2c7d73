/// The numbers of receipts, which each node gives out without gaps.
@NullMarked
@NamedInterface("numbers")
package coop.teyel.pos.till.numbers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
