/// The wall of faces, and the members' page of a coordinator.
@NullMarked
package coop.teyel.production.members.ui;

import org.jspecify.annotations.NullMarked;
