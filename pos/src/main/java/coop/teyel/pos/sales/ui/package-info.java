/// The stall's screens: sell, pay, change.
@NullMarked
@NamedInterface("ui")
package coop.teyel.pos.sales.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
