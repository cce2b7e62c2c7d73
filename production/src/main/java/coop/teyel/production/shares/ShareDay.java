package coop.teyel.production.shares;

import coop.teyel.production.batches.WorkedMinutes;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.designs.DesignId;
import coop.teyel.production.designs.Designs;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.garments.Garments;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.members.Members;
import coop.teyel.production.shares.halving.Carries;
import coop.teyel.production.shares.halving.Fraction;
import coop.teyel.production.shares.halving.FrozenGarment;
import coop.teyel.production.shares.halving.Rule;
import coop.teyel.production.shares.halving.Stratum;
import coop.teyel.production.shares.halving.Weights;
import coop.teyel.production.shares.split.Sharer;
import coop.teyel.production.shares.split.SplitInputs;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/// Gathers everything that decides the next split.
@Component
class ShareDay {

  private final Garments garments;
  private final Designs designs;
  private final Members members;
  private final CoopSettings settings;
  private final WorkedMinutes minutes;
  private final RuleRows rules;
  private final SplitRows splits;
  private final AccountRows accounts;
  private final CarryRows carries;

  ShareDay(
      Garments garments,
      Designs designs,
      Members members,
      CoopSettings settings,
      WorkedMinutes minutes,
      RuleRows rules,
      SplitRows splits,
      AccountRows accounts,
      CarryRows carries) {
    this.garments = garments;
    this.designs = designs;
    this.members = members;
    this.settings = settings;
    this.minutes = minutes;
    this.rules = rules;
    this.splits = splits;
    this.accounts = accounts;
    this.carries = carries;
  }

  SplitInputs inputs(Instant now, String phrase, Set<MemberId> present) {
    Rule rule = rules.inForce(settings.theCoop().businessDay(now));
    return new SplitInputs(
        now,
        rule,
        list(),
        sharers(rule.weights(), now, present),
        splits.last().map(carries::left).orElse(Carries.NONE),
        phrase);
  }

  /// What everybody is owed: whoever is here now, newcomers with nothing, and whoever left with
  /// something open.
  List<ShareAccount> accounts(Instant now) {
    Map<MemberId, ShareAccount> open = new HashMap<>();
    splits
        .last()
        .map(accounts::accounts)
        .orElse(List.of())
        .forEach(it -> open.put(it.member(), it));
    List<ShareAccount> all = new ArrayList<>();
    for (MemberId here : here()) {
      ShareAccount old = open.remove(here);
      all.add(old == null ? new ShareAccount(here, Fraction.NOTHING, now) : old);
    }
    open.values().stream().filter(left -> left.owed().signum() != 0).forEach(all::add);
    return all;
  }

  private List<MemberId> here() {
    return members.present().stream().map(member -> member.id()).toList();
  }

  private List<FrozenGarment> list() {
    Map<DesignId, Long> values = new HashMap<>();
    return garments.toShare().stream()
        .map(it -> frozen(it, values.computeIfAbsent(it.design(), this::value)))
        .toList();
  }

  private long value(DesignId design) {
    return designs.get(design).listPrice().minor();
  }

  private static FrozenGarment frozen(Garment garment, long value) {
    Stratum stratum =
        new Stratum(garment.design().value(), garment.size().label(), garment.grade().name());
    return new FrozenGarment(garment.number().digits(), stratum, value);
  }

  private List<Sharer> sharers(Weights rule, Instant now, Set<MemberId> present) {
    SortedMap<String, Fraction> weights = rule.of(minutesOfAll(now));
    return accounts(now).stream()
        .map(it ->
            new Sharer(
                it.member().value(),
                weights.getOrDefault(it.member().value(), Fraction.NOTHING),
                it.owed(),
                it.waitingSince(),
                present.contains(it.member())))
        .toList();
  }

  private Map<String, Long> minutesOfAll(Instant now) {
    Instant lastTime = splits.last().map(splits::heldAt).orElse(Instant.EPOCH);
    Map<MemberId, Long> worked = minutes.between(lastTime, now);
    Map<String, Long> all = new HashMap<>();
    for (MemberId here : here()) {
      // work that was taken back after the last split can outweigh the work since
      all.put(here.value(), Math.max(0, Optional.ofNullable(worked.get(here)).orElse(0L)));
    }
    return all;
  }
}
