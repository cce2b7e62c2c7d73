/// The screens of the till: open, cash in and out, count and close, what came of it.
@NullMarked
package coop.teyel.pos.till.ui;

import org.jspecify.annotations.NullMarked;
