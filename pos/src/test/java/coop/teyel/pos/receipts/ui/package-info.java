/// Tests of the screens without a browser.
@NullMarked
package coop.teyel.pos.receipts.ui;

import org.jspecify.annotations.NullMarked;
