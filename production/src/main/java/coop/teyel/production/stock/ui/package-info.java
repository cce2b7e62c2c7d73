/// Stalls, packing for them, and counting back what they bring home.
@NullMarked
package coop.teyel.production.stock.ui;

import org.jspecify.annotations.NullMarked;
