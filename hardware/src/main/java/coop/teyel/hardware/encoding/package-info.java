/// From a document to the bytes that one kind of printer understands.
@NullMarked
package coop.teyel.hardware.encoding;

import org.jspecify.annotations.NullMarked;
