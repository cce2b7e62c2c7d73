/// The books: double entry, append-only. A correction is a counter-entry.
///
/// Whoever moves money makes a [Posting] and gives it to the [Journal] inside the transaction of
/// its own fact; [Summaries] tells a day or a month from the entries alone; [AsWritten] tells
/// whether everything is as it was written.
@NullMarked
package coop.teyel.pos.books;

import org.jspecify.annotations.NullMarked;
