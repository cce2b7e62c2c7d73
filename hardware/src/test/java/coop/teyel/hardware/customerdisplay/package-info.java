@NullMarked
package coop.teyel.hardware.customerdisplay;

import org.jspecify.annotations.NullMarked;
