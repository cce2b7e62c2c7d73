/// The screens of `stock`.
@NullMarked
package coop.teyel.production.stock.ui;

import org.jspecify.annotations.NullMarked;
