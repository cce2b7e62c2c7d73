/// The stall's screens: sell, pay, change, returns.
@NullMarked
package coop.teyel.pos.selling.ui;

import org.jspecify.annotations.NullMarked;
