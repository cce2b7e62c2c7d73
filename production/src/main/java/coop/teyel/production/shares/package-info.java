/// Who gets which garment: the split of checked garments into the members' half and the sale half,
/// and of the members' half among the members.
///
/// Everything is exact: pieces are whole, what is owed is a [Fraction], money is a whole number of
/// minor units.
@NullMarked
package coop.teyel.production.shares;

import org.jspecify.annotations.NullMarked;
