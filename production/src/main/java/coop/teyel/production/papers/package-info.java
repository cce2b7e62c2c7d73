/// The port to the print queue, and the kinds of paper that go through it.
@NullMarked
package coop.teyel.production.papers;

import org.jspecify.annotations.NullMarked;
