/// What the program says by itself: notices, verdicts, sounds, the question whether somebody is
/// still there.
@NullMarked
@NamedInterface("messages")
package coop.teyel.production.controls.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
