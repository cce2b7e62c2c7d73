package coop.teyel.hardware.printing;

/// A code is wider than the paper in every form that a camera could still read. The message names
/// the code and the paper.
public final class DoesNotFitException extends RuntimeException {

  DoesNotFitException(String what, Profile profile) {
    super(what + " does not fit on paper of " + profile.paper().dots() + " dots");
  }
}
