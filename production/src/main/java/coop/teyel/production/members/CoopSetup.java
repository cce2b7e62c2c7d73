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
  public Answer found(CommandId command, Coop coop, NewMember first) {
    if (coop.name().isBlank() || coop.name().length() > 80) {
      return new Answer.BadName();
    }
    if (!pins.isPin(first.pin())) {
      return new Answer.BadPin();
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
      return new Answer.BadNickname();
    }
    String hash = pins.hash(id, first.pin());
    return commands.once(command, () -> found(coop, member, hash), this::founded);
  }

  private Outcome<Answer> found(Coop coop, Member member, String pinHash) {
    if (!settings.setUp(coop)) {
      return Outcome.refused(new Answer.AlreadyThere());
    }
    members.add(member, pinHash);
    return Outcome.accepted(new Answer.Founded(member), member.id().value());
  }

  private Answer founded(String memberId) {
    return new Answer.Founded(members.find(new MemberId(memberId)).orElseThrow());
  }

  /// What came of setting the co-op up.
  public sealed interface Answer {

    /// It is there, with its first coordinator.
    record Founded(Member first) implements Answer {}

    /// Somebody else was faster, or it was there before.
    record AlreadyThere() implements Answer {}

    /// The co-op's name is empty or longer than 80 characters.
    record BadName() implements Answer {}

    /// See [MemberAnswer.BadNickname].
    record BadNickname() implements Answer {}

    /// See [MemberAnswer.BadPin].
    record BadPin() implements Answer {}
  }
}
