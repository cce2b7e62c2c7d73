@NullMarked
package coop.teyel.hardware.connections.delivery;

import org.jspecify.annotations.NullMarked;
