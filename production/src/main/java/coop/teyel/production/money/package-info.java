/// Money in whole smallest units, and what is done with it: adding, spreading, reading, showing,
/// changing.
@NullMarked
package coop.teyel.production.money;

import org.jspecify.annotations.NullMarked;
