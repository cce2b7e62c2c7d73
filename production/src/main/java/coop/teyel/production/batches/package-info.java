/// Orders and their pieces on the way through the workshop, from the first cut to the check.
///
/// Pieces lie in bundles; every change is a move from one place to another, written beside the
/// bundles' new numbers. So no move makes or loses a piece.
@NullMarked
package coop.teyel.production.batches;

import org.jspecify.annotations.NullMarked;
