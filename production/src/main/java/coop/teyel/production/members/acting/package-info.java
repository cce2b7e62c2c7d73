/// Acts that nobody taps: at the start, in the demo, and on threads of the program itself.
@NullMarked
@NamedInterface("acting")
package coop.teyel.production.members.acting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
