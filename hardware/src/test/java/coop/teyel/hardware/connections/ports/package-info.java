@NullMarked
package coop.teyel.hardware.connections.ports;

import org.jspecify.annotations.NullMarked;
