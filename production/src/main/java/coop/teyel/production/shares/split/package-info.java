/// The split as a pure function of its inputs: picks, accounts, and the text from which anybody can
/// recompute it.
@NullMarked
@NamedInterface("split")
package coop.teyel.production.shares.split;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
