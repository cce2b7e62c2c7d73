/// Selling at a stall. Paying a basket is one act ([Selling]) that takes the garments from stock,
/// posts to the books, takes the next receipt number, chains the sale and queues its receipt.
@NullMarked
package coop.teyel.pos.sales;

import org.jspecify.annotations.NullMarked;
