/// The way of finished bytes to a device, and an honest word on how far they came.
@NullMarked
package coop.teyel.hardware.connections;

import org.jspecify.annotations.NullMarked;
