package coop.teyel.production.members;

import java.time.Duration;

/// What came of a PIN.
public sealed interface SignInAnswer {

  /// It was right.
  record Welcome(Member member) implements SignInAnswer {}

  /// It was wrong; another try is possible at once.
  record WrongPin() implements SignInAnswer {}

  /// Too many were wrong, on this device or on all that she never came in on; the next is looked at
  /// after the wait.
  record Wait(Duration rest) implements SignInAnswer {}
}
