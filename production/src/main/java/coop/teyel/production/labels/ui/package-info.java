/// The screens of `labels`.
@NullMarked
package coop.teyel.production.labels.ui;

import org.jspecify.annotations.NullMarked;
