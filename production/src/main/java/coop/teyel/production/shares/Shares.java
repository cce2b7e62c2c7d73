package coop.teyel.production.shares;

import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.Chain;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.FactIds;
import coop.teyel.production.facts.IdempotentCommands;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.garments.Garments;
import coop.teyel.production.garments.MoveReason;
import coop.teyel.production.garments.Owner;
import coop.teyel.production.garments.Place;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.members.Role;
import coop.teyel.production.members.SignedIn;
import coop.teyel.production.scans.GarmentNumber;
import coop.teyel.production.shares.halving.Fraction;
import coop.teyel.production.shares.split.Split;
import coop.teyel.production.shares.split.SplitOutcome;
import coop.teyel.production.shares.split.SplitPlacement;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/// Share Day: half of what was made goes to the people who made it, half is sold.
@Service
@DenyAll
public class Shares {

  private static final int LONGEST_PHRASE = 200;

  private final ShareDay day;
  private final SplitRows splits;
  private final Garments garments;
  private final CoopSettings settings;
  private final Chain chain;
  private final IdempotentCommands commands;
  private final FactIds ids;
  private final InstantSource clock;

  Shares(
      ShareDay day,
      SplitRows splits,
      Garments garments,
      CoopSettings settings,
      Chain chain,
      IdempotentCommands commands,
      FactIds ids,
      InstantSource clock) {
    this.day = day;
    this.splits = splits;
    this.garments = garments;
    this.settings = settings;
    this.chain = chain;
    this.commands = commands;
    this.ids = ids;
    this.clock = clock;
  }

  /// Splits everything that waits in the workshop, by the rule in force, and deals the members'
  /// half in turns.
  ///
  /// @param phrase what was said aloud at the table; the lots are drawn from it and from the list
  /// @param present who is here; everybody else keeps her account
  @RolesAllowed(Role.IS_COORDINATOR)
  public DealAnswer deal(CommandId command, String phrase, Set<MemberId> present) {
    return phrase.length() > LONGEST_PHRASE
        ? new DealAnswer.PhraseTooLong(LONGEST_PHRASE)
        : commands.once(
            command,
            () -> dealt(phrase, present),
            id -> new DealAnswer.Dealt(page(new SplitId(id))));
  }

  /// The page of a split, which must exist: written down, and recomputed just now.
  @RolesAllowed(Role.IS_MEMBER)
  public HeldSplit page(SplitId split) {
    return splits.read(split);
  }

  /// The page of a split, if there is one of that id.
  @RolesAllowed(Role.IS_MEMBER)
  public Optional<HeldSplit> find(SplitId split) {
    return splits.exists(split) ? Optional.of(page(split)) : Optional.empty();
  }

  /// The last split; empty before the first.
  @RolesAllowed(Role.IS_MEMBER)
  public Optional<HeldSplit> last() {
    return splits.last().map(splits::read);
  }

  /// The last splits, at most `most`, the latest first.
  @RolesAllowed(Role.IS_MEMBER)
  public List<SplitId> latest(int most) {
    return splits.latest(most);
  }

  /// What everybody is owed, whoever is owed most first. Together always nothing.
  @RolesAllowed(Role.IS_MEMBER)
  public List<ShareAccount> accounts() {
    return day.accounts(clock.instant()).stream()
        .sorted(Comparator.comparing(ShareAccount::owed).reversed())
        .toList();
  }

  /// What a member is owed; nothing for a newcomer.
  @RolesAllowed(Role.IS_MEMBER)
  public ShareAccount account(MemberId member) {
    return accounts().stream()
        .filter(account -> account.member().equals(member))
        .findFirst()
        .orElseGet(() -> new ShareAccount(member, Fraction.NOTHING, clock.instant()));
  }

  private Outcome<DealAnswer> dealt(String phrase, Set<MemberId> present) {
    Instant now = Instant.ofEpochMilli(clock.millis());
    return switch (day.inputs(now, phrase, present).deal()) {
      case Split split -> written(split);
      case SplitOutcome.EmptyList _ -> Outcome.refused(new DealAnswer.NothingToShare());
      case SplitOutcome.NoPhrase _ -> Outcome.refused(new DealAnswer.NoPhrase());
      case SplitOutcome.NobodyPresent _ -> Outcome.refused(new DealAnswer.NobodyHere());
      case SplitOutcome.NoWeight _ -> Outcome.refused(new DealAnswer.NobodyWorked());
      case SplitOutcome.GarmentTwice twice -> throw new IllegalStateException(twice.toString());
      case SplitOutcome.NegativeValue negative ->
          throw new IllegalStateException(negative.toString());
    };
  }

  private Outcome<DealAnswer> written(Split split) {
    SplitId id = new SplitId(ids.next());
    LocalDate today = settings.theCoop().businessDay(split.inputs().heldAt());
    splits.add(id, split, today, SignedIn.member());
    split.placed().forEach(placed -> handOver(id, placed));
    chain.name(SplitId.FACT, id.value());
    return Outcome.accepted(new DealAnswer.Dealt(page(id)), id.value());
  }

  private void handOver(SplitId split, SplitPlacement placed) {
    GarmentNumber garment = new GarmentNumber(placed.garment().number());
    switch (placed) {
      case SplitPlacement.OnSaleSide _ ->
          garments.move(
              garment, new Owner.ForSale(), new Place.Workshop(), MoveReason.SPLIT, split.value());
      case SplitPlacement.OnMembersSide share -> {
        MemberId member = new MemberId(share.member());
        garments.move(
            garment,
            new Owner.OfMember(member),
            new Place.WithMember(member),
            MoveReason.SPLIT,
            split.value());
      }
    }
  }
}
