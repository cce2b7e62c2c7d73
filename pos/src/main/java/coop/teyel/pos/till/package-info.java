/// The till at a stall: opened with a float, closed with a count; and the numbers of receipts.
///
/// Everything that happens to a till is a row that stays and an entry in the books. A closing is
/// numbered without gaps and is part of the chain.
@NullMarked
package coop.teyel.pos.till;

import org.jspecify.annotations.NullMarked;
