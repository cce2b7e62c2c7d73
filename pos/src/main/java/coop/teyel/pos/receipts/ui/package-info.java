/// The screen on which any receipt is found.
@NullMarked
package coop.teyel.pos.receipts.ui;

import org.jspecify.annotations.NullMarked;
