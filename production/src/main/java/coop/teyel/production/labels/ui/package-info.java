/// Printing labels and price tags, watching their runs, and proving each label by its first scan.
@NullMarked
package coop.teyel.production.labels.ui;

import org.jspecify.annotations.NullMarked;
