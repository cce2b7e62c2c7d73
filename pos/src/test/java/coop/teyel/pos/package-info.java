/// The tests' stage of the whole application.
@NullMarked
package coop.teyel.pos;

import org.jspecify.annotations.NullMarked;
