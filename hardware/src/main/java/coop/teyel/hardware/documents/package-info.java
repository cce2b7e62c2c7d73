/// What stands on a paper, without a word about any printer: lines, columns, codes, cut, drawer.
@NullMarked
package coop.teyel.hardware.documents;

import org.jspecify.annotations.NullMarked;
