@NullMarked
package coop.teyel.hardware.encoding;

import org.jspecify.annotations.NullMarked;
