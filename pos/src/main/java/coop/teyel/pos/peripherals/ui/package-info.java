/// The screens of scanner, display and drawer.
@NullMarked
package coop.teyel.pos.peripherals.ui;

import org.jspecify.annotations.NullMarked;
