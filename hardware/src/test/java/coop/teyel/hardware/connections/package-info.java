@NullMarked
package coop.teyel.hardware.connections;

import org.jspecify.annotations.NullMarked;
