/// The screens of scanner, display and drawer.
@NullMarked
@NamedInterface("ui")
package coop.teyel.pos.peripherals.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
