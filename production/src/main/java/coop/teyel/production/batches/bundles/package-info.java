/// Bundles as everybody sees them: what they are, where they wait, what may happen to them.
@NullMarked
@NamedInterface("bundles")
package coop.teyel.production.batches.bundles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
