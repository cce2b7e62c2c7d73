/// Returns: documents of their own that point at the lines of a sale.
@NullMarked
package coop.teyel.pos.returns;

import org.jspecify.annotations.NullMarked;
