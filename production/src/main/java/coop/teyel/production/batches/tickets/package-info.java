/// Printed tickets that lie with a bundle.
@NullMarked
@NamedInterface("tickets")
package coop.teyel.production.batches.tickets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
