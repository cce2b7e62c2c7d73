/// Cash drawers that do not hang on a printer.
@NullMarked
package coop.teyel.hardware.drawer;

import org.jspecify.annotations.NullMarked;
