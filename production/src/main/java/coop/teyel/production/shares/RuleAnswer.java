package coop.teyel.production.shares;

import coop.teyel.production.shares.halving.Rule;
import java.time.LocalDate;

/// What came of writing down a rule that the members voted.
public sealed interface RuleAnswer {

  /// It holds from that day on.
  record Adopted(Rule rule, LocalDate from) implements RuleAnswer {}

  /// A rule holds from today on at the earliest, and not before the one that was voted last.
  record TooEarly(LocalDate earliest) implements RuleAnswer {}

  /// The part is less than nothing, more than all, or finer than thousandths.
  record BadRatio() implements RuleAnswer {}
}
