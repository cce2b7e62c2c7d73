/// The screen of the integrity audit.
@NullMarked
package coop.teyel.pos.audit.ui;

import org.jspecify.annotations.NullMarked;
