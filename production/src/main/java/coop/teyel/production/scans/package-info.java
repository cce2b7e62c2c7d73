/// What a code can say. Text from a scanner or a camera is parsed once, here, into a [Scan], and
/// brought to the screen that wants it.
@NullMarked
package coop.teyel.production.scans;

import org.jspecify.annotations.NullMarked;
