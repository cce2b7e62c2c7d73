/// The wall of faces, and the members' page of a coordinator.
@NullMarked
@NamedInterface("ui")
package coop.teyel.production.members.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
