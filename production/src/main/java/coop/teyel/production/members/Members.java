package coop.teyel.production.members;

import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.FactIds;
import coop.teyel.production.facts.IdempotentCommands;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.texts.DisplayName;
import coop.teyel.production.texts.Language;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The people of the co-op.
@Service
@DenyAll
public class Members {

  private static final int LONGEST_NICKNAME = 40;

  private final MemberRows rows;
  private final IdempotentCommands commands;
  private final FactIds ids;
  private final Pins pins;

  Members(MemberRows rows, IdempotentCommands commands, FactIds ids, Pins pins) {
    this.rows = rows;
    this.commands = commands;
    this.ids = ids;
    this.pins = pins;
  }

  /// Everybody who is here, in the order in which they came: the wall of faces.
  @PermitAll
  public List<Member> present() {
    return rows.present();
  }

  /// A member, also one who left.
  @PermitAll
  public Optional<Member> find(MemberId id) {
    return rows.find(id);
  }

  /// A member who must exist.
  @PermitAll
  public Member get(MemberId id) {
    return find(id).orElseThrow();
  }

  /// Adds a member.
  @RolesAllowed(Role.IS_COORDINATOR)
  public MemberAnswer add(CommandId command, NewMember wish) {
    String nickname = wish.nickname().strip();
    if (!isNickname(nickname)) {
      return new MemberAnswer.BadNickname();
    }
    if (!pins.isPin(wish.pin())) {
      return new MemberAnswer.BadPin();
    }
    Member member =
        new Member(
            new MemberId(ids.next()), nickname, wish.picture(), wish.language(), wish.roles());
    String hash = pins.hash(member.id(), wish.pin());
    return commands.once(command, () -> add(member, hash), this::welcome);
  }

  /// Changes how a member, who must exist, is spoken to, and her PIN where she has forgotten it.
  ///
  /// @param pin empty to keep the old one
  @RolesAllowed(Role.IS_COORDINATOR)
  public MemberAnswer change(CommandId command, MemberId id, Language language, String pin) {
    if (!pin.isEmpty() && !pins.isPin(pin)) {
      return new MemberAnswer.BadPin();
    }
    String hash = pin.isEmpty() ? null : pins.hash(id, pin);
    return commands.once(command, () -> change(id, language, hash), this::welcome);
  }

  private Outcome<MemberAnswer> add(Member member, String pinHash) {
    if (rows.isTaken(member.nickname())) {
      return Outcome.refused(new MemberAnswer.NicknameTaken());
    }
    rows.add(member, pinHash);
    return Outcome.accepted(new MemberAnswer.Welcome(member), member.id().value());
  }

  private Outcome<MemberAnswer> change(MemberId id, Language language, @Nullable String pinHash) {
    Member before = get(id);
    Member after = before.speaking(language);
    if (!after.equals(before)) {
      rows.change(after);
    }
    if (pinHash != null) {
      rows.changePin(id, pinHash);
    }
    return Outcome.accepted(new MemberAnswer.Welcome(after), id.value());
  }

  private MemberAnswer welcome(String id) {
    return new MemberAnswer.Welcome(get(new MemberId(id)));
  }

  static boolean isNickname(String text) {
    return DisplayName.isName(text, LONGEST_NICKNAME);
  }
}
