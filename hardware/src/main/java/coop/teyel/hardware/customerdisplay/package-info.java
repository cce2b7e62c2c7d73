/// The small display on which a customer reads article, price and total: two lines of twenty
/// letters.
@NullMarked
package coop.teyel.hardware.customerdisplay;

import org.jspecify.annotations.NullMarked;
