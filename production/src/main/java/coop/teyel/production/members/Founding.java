package coop.teyel.production.members;

import coop.teyel.production.facts.Acts;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.FactIds;
import coop.teyel.production.facts.Outcome;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Sets the co-op up, once, in an empty place; afterwards tells what it is.
@Service
@DenyAll
public class Founding {

  private final CoopRows coops;
  private final MemberRows members;
  private final Acts acts;
  private final FactIds ids;
  private final Pins pins;
  private final AtomicReference<@Nullable Coop> known = new AtomicReference<>();

  Founding(CoopRows coops, MemberRows members, Acts acts, FactIds ids, Pins pins) {
    this.coops = coops;
    this.members = members;
    this.acts = acts;
    this.ids = ids;
    this.pins = pins;
  }

  /// The co-op, or empty in an empty place. Never changes once it is there.
  @PermitAll
  public Optional<Coop> coop() {
    Coop coop = known.get();
    if (coop == null) {
      coop = coops.find().orElse(null);
      known.set(coop);
    }
    return Optional.ofNullable(coop);
  }

  /// The co-op, where it must have been set up.
  @PermitAll
  public Coop theCoop() {
    return coop().orElseThrow();
  }

  /// Founds the co-op with its first coordinator. Only an empty place can be founded.
  @PermitAll
  public FoundingAnswer found(CommandId command, Coop coop, NewMember first) {
    if (coop.name().isBlank() || coop.name().length() > 80) {
      return new FoundingAnswer.BadName();
    }
    if (!pins.isPin(first.pin())) {
      return new FoundingAnswer.BadPin();
    }
    MemberId id = new MemberId(ids.next());
    Member member =
        new Member(
            id,
            first.nickname().strip(),
            first.picture(),
            first.language(),
            EnumSet.allOf(Role.class));
    if (!Members.isNickname(member.nickname())) {
      return new FoundingAnswer.BadNickname();
    }
    String hash = pins.hash(id, first.pin());
    return acts.once(command, () -> found(coop, member, hash), this::founded);
  }

  private Outcome<FoundingAnswer> found(Coop coop, Member member, String pinHash) {
    if (coops.find().isPresent()) {
      return Outcome.refused(new FoundingAnswer.AlreadyThere());
    }
    coops.add(coop);
    members.add(member, pinHash);
    return Outcome.accepted(new FoundingAnswer.Founded(member), member.id().value());
  }

  private FoundingAnswer founded(String memberId) {
    return new FoundingAnswer.Founded(members.find(new MemberId(memberId)).orElseThrow());
  }
}
