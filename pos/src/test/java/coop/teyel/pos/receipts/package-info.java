/// Tests of the stall's papers: byte for byte, and found again.
@NullMarked
package coop.teyel.pos.receipts;

import org.jspecify.annotations.NullMarked;
