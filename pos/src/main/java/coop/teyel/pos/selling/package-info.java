/// Selling at a stall: baskets that survive everything, sales that are one transaction, returns
/// that are documents of their own.
///
/// A basket is saved at every tap ([Baskets]); paying it is one act ([Selling]) that takes the
/// garments from stock, posts to the books, takes the next receipt number, chains the sale and
/// queues its paper. What comes back goes through [Returns].
@NullMarked
package coop.teyel.pos.selling;

import org.jspecify.annotations.NullMarked;
