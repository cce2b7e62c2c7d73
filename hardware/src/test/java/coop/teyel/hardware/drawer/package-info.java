@NullMarked
package coop.teyel.hardware.drawer;

import org.jspecify.annotations.NullMarked;
