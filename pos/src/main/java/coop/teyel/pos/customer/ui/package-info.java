/// The customers' window.
@NullMarked
package coop.teyel.pos.customer.ui;

import org.jspecify.annotations.NullMarked;
