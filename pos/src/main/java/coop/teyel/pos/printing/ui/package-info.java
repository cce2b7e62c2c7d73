/// The screens of printers, their queue and the last papers.
@NullMarked
@NamedInterface("ui")
package coop.teyel.pos.printing.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
