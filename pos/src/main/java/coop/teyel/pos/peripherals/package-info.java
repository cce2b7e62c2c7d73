/// The devices beside the printers: scanner, customer display, cash drawer.
@NullMarked
package coop.teyel.pos.peripherals;

import org.jspecify.annotations.NullMarked;
