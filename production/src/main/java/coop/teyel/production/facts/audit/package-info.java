/// Audits the hash chain: every event, every row of every table of facts, and the sums.
@NullMarked
@NamedInterface("audit")
package coop.teyel.production.facts.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
