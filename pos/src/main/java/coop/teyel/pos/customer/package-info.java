/// What the customer sees of a ticket: on a display of two lines, or in a window of her own.
@NullMarked
package coop.teyel.pos.customer;

import org.jspecify.annotations.NullMarked;
