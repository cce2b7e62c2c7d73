/// The demo co-op: twelve people, five designs, two market days, made through the features' verbs.
///
/// The one place of the stall's module that speaks to every feature of the workshop, as a visitor
/// who is shown around would.
@NullMarked
package coop.teyel.pos.shell.demo;

import org.jspecify.annotations.NullMarked;
