@NullMarked
package coop.teyel.hardware.profiles;

import org.jspecify.annotations.NullMarked;
