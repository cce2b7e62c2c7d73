/// What is written stays: commands that happen once, and the hash chain of all facts.
///
/// One act of a person is one [CommandId], one transaction ([Acts]) and, for sales, returns,
/// closings and splits, one link of the node's [Chain].
@NullMarked
package coop.teyel.production.facts;

import org.jspecify.annotations.NullMarked;
