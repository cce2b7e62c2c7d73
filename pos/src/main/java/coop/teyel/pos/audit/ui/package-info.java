/// The screen of the integrity audit.
@NullMarked
@NamedInterface("ui")
package coop.teyel.pos.audit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
