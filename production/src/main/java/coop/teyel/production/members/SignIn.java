package coop.teyel.production.members;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Signing in with a face and a PIN, slowed from the fifth wrong try of a person on a device.
///
/// Not an act with a command id: a right PIN changes nothing that is kept.
@Service
@DenyAll
public class SignIn {

  private static final int FREE_TRIES = 4;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
  private static final int LONGEST_DOUBLING = 6;

  private final MemberRows members;
  private final WrongPinRows wrongPins;
  private final Pins pins;
  private final InstantSource clock;
  private final TransactionTemplate transaction;

  SignIn(
      MemberRows members,
      WrongPinRows wrongPins,
      Pins pins,
      InstantSource clock,
      PlatformTransactionManager transactions) {
    this.members = members;
    this.wrongPins = wrongPins;
    this.pins = pins;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /// Looks at a PIN. One at a time, so that many tries at once are not more tries.
  ///
  /// @param device names the tablet or browser, at most 80 characters
  @PermitAll
  public synchronized SignInAnswer signIn(MemberId member, String pin, String device) {
    Duration rest = rest(wrongPins.of(member, device));
    if (rest.isPositive()) {
      return new SignInAnswer.Wait(rest);
    }
    if (pins.isPin(pin) && pins.matches(member, pin, members.pinHash(member))) {
      transaction.executeWithoutResult(_ -> wrongPins.forget(member, device));
      return new SignInAnswer.Welcome(members.find(member).orElseThrow());
    }
    transaction.executeWithoutResult(_ -> wrongPins.add(member, device));
    Duration wait = rest(wrongPins.of(member, device));
    return wait.isPositive() ? new SignInAnswer.Wait(wait) : new SignInAnswer.WrongPin();
  }

  private Duration rest(WrongPinRows.Tries tries) {
    if (tries.times() <= FREE_TRIES) {
      return Duration.ZERO;
    }
    int doublings = Math.min(tries.times() - FREE_TRIES - 1, LONGEST_DOUBLING);
    Instant until = tries.last().plus(FIRST_WAIT.multipliedBy(1L << doublings));
    return Duration.between(clock.instant(), until);
  }
}
