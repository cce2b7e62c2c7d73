/// A coordinator's screens for designs: all of them as pictures, and one to make or change.
@NullMarked
package coop.teyel.production.designs.ui;

import org.jspecify.annotations.NullMarked;
