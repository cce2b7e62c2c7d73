/// The workshop's tablets: my day, the board, logging work, the check, and ordering a batch.
@NullMarked
package coop.teyel.production.batches.ui;

import org.jspecify.annotations.NullMarked;
