/// Tenders, payments and the arithmetic of a ticket.
@NullMarked
package coop.teyel.pos.payments;

import org.jspecify.annotations.NullMarked;
