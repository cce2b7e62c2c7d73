/// The frame around every screen, the first page of an empty place, and home.
@NullMarked
package coop.teyel.pos.shell.ui;

import org.jspecify.annotations.NullMarked;
