/// Share Day, the page of a split on which anybody can recompute it, and what a member has and is
/// owed.
@NullMarked
package coop.teyel.production.shares.ui;

import org.jspecify.annotations.NullMarked;
