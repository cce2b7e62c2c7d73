/// Teyel: the stall, the books and the application that holds the workshop and them together.
@NullMarked
package coop.teyel.pos;

import org.jspecify.annotations.NullMarked;
