@NullMarked
package coop.teyel.hardware.rehearsal;

import org.jspecify.annotations.NullMarked;
