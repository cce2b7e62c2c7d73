package coop.teyel.hardware.encoding;

import coop.teyel.hardware.profiles.Profile;

/// A code is wider than the paper in every form that a camera could still read, or a label is
/// higher than those on the roll. The message names both.
public final class DoesNotFitException extends RuntimeException {

  private DoesNotFitException(String message) {
    super(message);
  }

  static DoesNotFitException tooWide(String what, Profile profile) {
    return new DoesNotFitException(
        what + " does not fit on paper of " + profile.paper().dots() + " dots");
  }

  static DoesNotFitException tooHigh(int rows, Profile profile) {
    int millimetres = Math.ceilDiv(rows * 254, profile.paper().dotsPerInch() * 10);
    return new DoesNotFitException(
        "a label of "
            + millimetres
            + " mm does not fit on labels of "
            + profile.labels().millimetres()
            + " mm");
  }
}
