/// Finished pieces: each has a number, one owner and one place at a time.
///
/// What a garment is never changes. Whose it is and where it is change with movements, which are
/// only ever added; the present is the last of them.
@NullMarked
package coop.teyel.production.garments;

import org.jspecify.annotations.NullMarked;
