/// Labels: the moment in which a checked piece becomes a garment with a number.
///
/// The labels of one act are a run. The first scan of each proves that it came out.
@NullMarked
package coop.teyel.production.labels;

import org.jspecify.annotations.NullMarked;
