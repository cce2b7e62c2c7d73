@NullMarked
package coop.teyel.hardware;

import org.jspecify.annotations.NullMarked;
