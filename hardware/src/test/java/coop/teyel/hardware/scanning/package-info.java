@NullMarked
package coop.teyel.hardware.scanning;

import org.jspecify.annotations.NullMarked;
