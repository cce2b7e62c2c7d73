/// Controls for fingers, in any language and direction. The only leaf that depends on Vaadin.
@NullMarked
package coop.teyel.production.controls;

import org.jspecify.annotations.NullMarked;
