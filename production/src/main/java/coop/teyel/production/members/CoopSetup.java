package coop.teyel.production.members;

import coop.teyel.production.coop.Coop;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.FactIds;
import coop.teyel.production.facts.IdempotentCommands;
import coop.teyel.production.facts.Outcome;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import org.springframework.stereotype.Service;

/// Sets the co-op up, once, in an empty place.
@Service
@DenyAll
public class CoopSetup {

  private final CoopSettings settings;
  private final MemberRows members;
  private final IdempotentCommands commands;
  private final FactIds ids;
  private final Pins pins;

  CoopSetup(
      CoopSettings settings,
      MemberRows members,
      IdempotentCommands commands,
      FactIds ids,
      Pins pins) {
    this.settings = settings;
    this.members = members;
    this.commands = commands;
    this.ids = ids;
    this.pins = pins;
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
    return commands.once(command, () -> found(coop, member, hash), this::founded);
  }

  private Outcome<FoundingAnswer> found(Coop coop, Member member, String pinHash) {
    if (!settings.setUp(coop)) {
      return Outcome.refused(new FoundingAnswer.AlreadyThere());
    }
    members.add(member, pinHash);
    return Outcome.accepted(new FoundingAnswer.Founded(member), member.id().value());
  }

  private FoundingAnswer founded(String memberId) {
    return new FoundingAnswer.Founded(members.find(new MemberId(memberId)).orElseThrow());
  }
}
