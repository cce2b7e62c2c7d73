/// Printers and what is sent to them: a queue in the database that no sale ever waits for.
@NullMarked
package coop.teyel.pos.devices;

import org.jspecify.annotations.NullMarked;
