package coop.teyel.production.shares;

import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.IdempotentCommands;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.members.Role;
import coop.teyel.production.shares.halving.Fraction;
import coop.teyel.production.shares.halving.Rule;
import coop.teyel.production.shares.halving.Weights;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigInteger;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/// The rules of the split that the members voted, one after the other.
@Service
@DenyAll
public class Rules {

  private static final BigInteger FINEST = BigInteger.valueOf(1000);

  private final RuleRows rows;
  private final CoopSettings settings;
  private final IdempotentCommands commands;
  private final InstantSource clock;

  Rules(RuleRows rows, CoopSettings settings, IdempotentCommands commands, InstantSource clock) {
    this.rows = rows;
    this.settings = settings;
    this.commands = commands;
    this.clock = clock;
  }

  /// The rule by which a split would be dealt today. Before the first vote: half, and all alike.
  @RolesAllowed(Role.IS_MEMBER)
  public Rule inForce() {
    return rows.inForce(today());
  }

  /// All rules, the first one first.
  @RolesAllowed(Role.IS_MEMBER)
  public List<Rule> all() {
    return rows.all().stream().map(RuleRows.DatedRule::rule).toList();
  }

  /// Writes down what the members voted; the rules before it stay, with the splits they made.
  @RolesAllowed(Role.IS_COORDINATOR)
  public RuleAnswer adopt(CommandId command, Fraction ratio, Weights weights, LocalDate from) {
    return isRatio(ratio)
        ? commands.once(command, () -> adopted(ratio, weights, from), this::adopted)
        : new RuleAnswer.BadRatio();
  }

  private Outcome<RuleAnswer> adopted(Fraction ratio, Weights weights, LocalDate from) {
    List<RuleRows.DatedRule> all = rows.all();
    LocalDate earliest = later(today(), all.getLast().from());
    if (from.isBefore(earliest)) {
      return Outcome.refused(new RuleAnswer.TooEarly(earliest));
    }
    Rule rule = new Rule(String.valueOf(all.size() + 1), ratio, weights);
    rows.add(new RuleRows.DatedRule(rule, from));
    return Outcome.accepted(new RuleAnswer.Adopted(rule, from), rule.version());
  }

  private RuleAnswer adopted(String version) {
    return rows.all().stream()
        .filter(dated -> dated.rule().version().equals(version))
        .map(dated -> new RuleAnswer.Adopted(dated.rule(), dated.from()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isRatio(Fraction ratio) {
    return ratio.signum() >= 0
        && ratio.compareTo(Fraction.WHOLE) <= 0
        && ratio.denominator().compareTo(FINEST) <= 0;
  }

  private LocalDate today() {
    return settings.theCoop().businessDay(clock.instant());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
