/// Printers, their jobs as values, and the gateway through which bytes reach them.
@NullMarked
@NamedInterface("printers")
package coop.teyel.pos.printing.printers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
