@NullMarked
package coop.teyel.hardware.documents;

import org.jspecify.annotations.NullMarked;
