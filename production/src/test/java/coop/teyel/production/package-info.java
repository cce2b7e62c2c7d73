/// The tests' stage: an application of the workshop alone, a clock that tests move, and the cast.
@NullMarked
package coop.teyel.production;

import org.jspecify.annotations.NullMarked;
