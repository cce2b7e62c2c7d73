/// Text and pictures as dots.
@NullMarked
package coop.teyel.hardware.encoding.drawing;

import org.jspecify.annotations.NullMarked;
