/// Papers of the stall drawn from its facts: receipts, returns and closings; finding any of them
/// again.
@NullMarked
package coop.teyel.pos.receipts;

import org.jspecify.annotations.NullMarked;
