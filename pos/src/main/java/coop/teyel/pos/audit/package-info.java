/// Re-checks the hash chain and the rows behind it while the program runs.
@NullMarked
package coop.teyel.pos.audit;

import org.jspecify.annotations.NullMarked;
