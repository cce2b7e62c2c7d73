package coop.teyel.production.shares;

import static coop.teyel.production.members.MemberExamples.as;

import coop.teyel.production.facts.CommandId;
import coop.teyel.production.garments.GarmentExamples;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.members.Members;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.BeanFactory;

/// Splits, held through the public verbs.
public final class ShareExamples {

  private final Shares shares;
  private final Members members;
  private final GarmentExamples garments;

  /// Uses the services of a test's context.
  public ShareExamples(BeanFactory context) {
    shares = context.getBean(Shares.class);
    members = context.getBean(Members.class);
    garments = new GarmentExamples(context);
  }

  /// The garments that are shared.
  public GarmentExamples garments() {
    return garments;
  }

  /// Everybody in the co-op.
  public Set<MemberId> everybody() {
    return members.present().stream().map(Member::id).collect(Collectors.toSet());
  }

  /// Deals all that waits to everybody.
  public HeldSplit dealt() {
    return dealt(everybody());
  }

  /// Deals all that waits to whoever is present.
  public HeldSplit dealt(Set<MemberId> present) {
    DealAnswer answer = deal(CommandId.fresh(), "The tulips bloom", present);
    return switch (answer) {
      case DealAnswer.Dealt(HeldSplit held) -> held;
      case DealAnswer other -> throw new AssertionError(other);
    };
  }

  /// Zehra's wish to deal, whatever comes of it.
  public DealAnswer deal(CommandId command, String phrase, Set<MemberId> present) {
    return as(garments.cast().zehra(), () -> shares.deal(command, phrase, present));
  }
}
