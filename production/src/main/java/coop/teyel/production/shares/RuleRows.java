package coop.teyel.production.shares;

import static coop.teyel.production.db.Tables.SHARE_RULE;

import coop.teyel.production.members.SignedIn;
import coop.teyel.production.shares.halving.Rule;
import coop.teyel.production.shares.halving.Weights;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class RuleRows {

  /// A rule and the day from which it is in force.
  record DatedRule(Rule rule, LocalDate from) {}

  private final DSLContext sql;
  private final InstantSource clock;

  RuleRows(DSLContext sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// All rules in the order in which they were voted.
  List<DatedRule> all() {
    return rules(DSL.trueCondition());
  }

  Rule inForce(LocalDate day) {
    return rules(SHARE_RULE.IN_FORCE_FROM.le(day)).getLast().rule();
  }

  Rule version(String version) {
    return rules(SHARE_RULE.VERSION.eq(version)).getFirst().rule();
  }

  void add(DatedRule voted) {
    sql.insertInto(SHARE_RULE)
        .set(SHARE_RULE.VERSION, voted.rule().version())
        .set(SHARE_RULE.IN_FORCE_FROM, voted.from())
        .set(SHARE_RULE.NUMBER, all().size() + 1)
        .set(SHARE_RULE.RATIO, voted.rule().ratio())
        .set(SHARE_RULE.WEIGHTS, voted.rule().weights().toString())
        .set(SHARE_RULE.AT, clock.instant())
        .set(SHARE_RULE.MEMBER, SignedIn.member())
        .execute();
  }

  private List<DatedRule> rules(Condition which) {
    return sql.selectFrom(SHARE_RULE).where(which).orderBy(SHARE_RULE.NUMBER).fetch(RuleRows::rule);
  }

  private static DatedRule rule(Record row) {
    return new DatedRule(
        new Rule(
            row.get(SHARE_RULE.VERSION),
            row.get(SHARE_RULE.RATIO),
            Weights.parse(row.get(SHARE_RULE.WEIGHTS))),
        row.get(SHARE_RULE.IN_FORCE_FROM));
  }
}
