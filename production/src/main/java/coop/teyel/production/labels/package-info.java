/// Labels: the moment in which a checked piece becomes a garment with a number.
@NullMarked
package coop.teyel.production.labels;

import org.jspecify.annotations.NullMarked;
