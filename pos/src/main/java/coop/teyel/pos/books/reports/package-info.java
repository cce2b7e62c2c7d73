/// Sums of a day, a month and a year, and the journal as CSV.
@NullMarked
@NamedInterface("reports")
package coop.teyel.pos.books.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
