/// Print jobs: a queue in the database that no sale ever waits for.
@NullMarked
package coop.teyel.pos.printing;

import org.jspecify.annotations.NullMarked;
