/// The screens of `shares`.
@NullMarked
package coop.teyel.production.shares.ui;

import org.jspecify.annotations.NullMarked;
