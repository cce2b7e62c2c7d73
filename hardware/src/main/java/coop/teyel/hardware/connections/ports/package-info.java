/// Finds the ports and queues of this computer.
@NullMarked
package coop.teyel.hardware.connections.ports;

import org.jspecify.annotations.NullMarked;
