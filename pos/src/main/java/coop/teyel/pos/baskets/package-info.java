/// Baskets: the ticket before it is paid, saved at every tap.
@NullMarked
package coop.teyel.pos.baskets;

import org.jspecify.annotations.NullMarked;
