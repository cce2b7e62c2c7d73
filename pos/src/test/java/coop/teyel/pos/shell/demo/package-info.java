/// The demo, made in tests.
@NullMarked
package coop.teyel.pos.shell.demo;

import org.jspecify.annotations.NullMarked;
