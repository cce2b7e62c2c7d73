/// What is for sale and where it is: the only door through which a stall sees the workshop.
///
/// What crosses is one record, [ForSale]; what comes back is that a code was sold, and the id of
/// the sale. A manifest leases garments to a stall until they are scanned back.
@NullMarked
package coop.teyel.production.stock;

import org.jspecify.annotations.NullMarked;
