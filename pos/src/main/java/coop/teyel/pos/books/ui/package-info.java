/// The screens of the books: today, a month, the journal, entering costs and moved money, and
/// whether everything is as it was written.
@NullMarked
package coop.teyel.pos.books.ui;

import org.jspecify.annotations.NullMarked;
