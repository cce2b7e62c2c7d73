/// Controls that people press and type into.
@NullMarked
@NamedInterface("input")
package coop.teyel.production.controls.input;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
