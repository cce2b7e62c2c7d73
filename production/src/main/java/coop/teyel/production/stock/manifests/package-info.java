/// What a stall takes along: manifests, which are leases, and the count of what comes back.
@NullMarked
@NamedInterface("manifests")
package coop.teyel.production.stock.manifests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
