package coop.teyel.production.members;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Signing in with a face and a PIN, slowed from the fifth wrong try of a person.
///
/// A device is known to a person once she came in on it, and has tries of its own. All others share
/// theirs: who comes as a new device each time has no more of them, and slows nobody down on her
/// own tablet.
///
/// Not an act with a command id: a right PIN changes nothing that is kept.
@Service
@DenyAll
public class SignIn {

  /// No device is called so.
  private static final String UNKNOWN = "unknown";

  private static final int FREE_TRIES = 4;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
  private static final int LONGEST_DOUBLING = 6;

  private final MemberRows members;
  private final WrongPinRows wrongPins;
  private final KnownDeviceRows devices;
  private final Pins pins;
  private final InstantSource clock;
  private final TransactionTemplate transaction;
  private final MemberLock turns = new MemberLock();

  SignIn(
      MemberRows members,
      WrongPinRows wrongPins,
      KnownDeviceRows devices,
      Pins pins,
      InstantSource clock,
      PlatformTransactionManager transactions) {
    this.members = members;
    this.wrongPins = wrongPins;
    this.devices = devices;
    this.pins = pins;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /// Looks at a PIN. One at a time of each member, so that many tries at once are not more tries.
  ///
  /// @param device names the tablet or browser, 1 to 80 characters; a secret of that device
  @PermitAll
  public SignInAnswer signIn(MemberId member, String pin, String device) {
    return turns.take(member, () -> look(member, pin, device));
  }

  private SignInAnswer look(MemberId member, String pin, String device) {
    String counted = devices.isKnown(member, device) ? device : UNKNOWN;
    Duration rest = rest(wrongPins.of(member, counted));
    if (rest.isPositive()) {
      return new SignInAnswer.Wait(rest);
    }
    if (pins.isPin(pin) && pins.matches(member, pin, members.pinHash(member))) {
      transaction.executeWithoutResult(_ -> letIn(member, device, counted));
      return new SignInAnswer.Welcome(members.find(member).orElseThrow());
    }
    transaction.executeWithoutResult(_ -> wrongPins.add(member, counted));
    Duration wait = rest(wrongPins.of(member, counted));
    return wait.isPositive() ? new SignInAnswer.Wait(wait) : new SignInAnswer.WrongPin();
  }

  private void letIn(MemberId member, String device, String counted) {
    wrongPins.forget(member, counted);
    devices.add(member, device);
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
