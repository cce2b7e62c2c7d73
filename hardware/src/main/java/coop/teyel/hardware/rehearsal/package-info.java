/// A printer without a printer: reads the bytes as a real one would and shows the paper.
///
/// Shares nothing with the encoder but the profile, so that it can find the encoder's mistakes.
@NullMarked
package coop.teyel.hardware.rehearsal;

import org.jspecify.annotations.NullMarked;
