/// Tests of the screens without a browser.
@NullMarked
package coop.teyel.pos.devices.ui;

import org.jspecify.annotations.NullMarked;
