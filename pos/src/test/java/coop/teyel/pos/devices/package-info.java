/// Tests of printers and their queue, over real sockets.
@NullMarked
package coop.teyel.pos.devices;

import org.jspecify.annotations.NullMarked;
