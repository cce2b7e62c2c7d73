@NullMarked
package coop.teyel.hardware.printing;

import org.jspecify.annotations.NullMarked;
