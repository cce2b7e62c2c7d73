/// The screen of returns and exchanges.
@NullMarked
package coop.teyel.pos.returns.ui;

import org.jspecify.annotations.NullMarked;
