/// From a document to the bytes that one kind of printer understands, and the seams through which
/// the rest of Teyel asks for paper.
@NullMarked
package coop.teyel.hardware.printing;

import org.jspecify.annotations.NullMarked;
