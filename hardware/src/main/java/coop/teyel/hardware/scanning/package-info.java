/// What a scanner, a camera or a keyboard sent: hearing it, recognising it, and refusing what it is
/// not.
@NullMarked
package coop.teyel.hardware.scanning;

import org.jspecify.annotations.NullMarked;
