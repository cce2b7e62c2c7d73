/// Sends bytes to devices, asks printers for their status, and reports delivery.
@NullMarked
package coop.teyel.hardware.connections.delivery;

import org.jspecify.annotations.NullMarked;
