/// The co-op itself: its name, currency, time zone and the hour at which a business day ends.
@NullMarked
package coop.teyel.production.coop;

import org.jspecify.annotations.NullMarked;
