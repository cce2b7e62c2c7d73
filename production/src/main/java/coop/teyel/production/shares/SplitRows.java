package coop.teyel.production.shares;

import static coop.teyel.production.db.Tables.SPLIT;
import static coop.teyel.production.db.Tables.SPLIT_GARMENT;

import coop.teyel.production.members.MemberId;
import coop.teyel.production.shares.halving.FrozenGarment;
import coop.teyel.production.shares.halving.Stratum;
import coop.teyel.production.shares.split.Split;
import coop.teyel.production.shares.split.SplitInputs;
import coop.teyel.production.shares.split.SplitPlacement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Writes splits down, field by field, and reads them again.
@Repository
class SplitRows {

  private final DSLContext sql;
  private final RuleRows rules;
  private final AccountRows accounts;
  private final CarryRows carries;

  SplitRows(DSLContext sql, RuleRows rules, AccountRows accounts, CarryRows carries) {
    this.sql = sql;
    this.rules = rules;
    this.accounts = accounts;
    this.carries = carries;
  }

  Optional<SplitId> last() {
    return latest(1).stream().findFirst();
  }

  /// The last splits, the latest first.
  List<SplitId> latest(int most) {
    return sql.select(SPLIT.ID)
        .from(SPLIT)
        .orderBy(SPLIT.NUMBER.desc())
        .limit(most)
        .fetch(SPLIT.ID);
  }

  boolean exists(SplitId id) {
    return sql.fetchExists(SPLIT, SPLIT.ID.eq(id));
  }

  Instant heldAt(SplitId id) {
    return head(id).get(SPLIT.HELD_AT);
  }

  HeldSplit read(SplitId id) {
    Record head = head(id);
    return HeldSplit.of(
        id,
        head.get(SPLIT.NUMBER),
        head.get(SPLIT.BUSINESS_DAY),
        head.get(SPLIT.MEMBER),
        split(id, head),
        head.get(SPLIT.RESULT_HASH));
  }

  void add(SplitId id, Split split, LocalDate day, MemberId heldBy) {
    sql.insertInto(SPLIT)
        .set(SPLIT.ID, id)
        .set(SPLIT.NUMBER, lastNumber() + 1)
        .set(SPLIT.HELD_AT, split.inputs().heldAt())
        .set(SPLIT.BUSINESS_DAY, day)
        .set(SPLIT.RULE, split.inputs().rule().version())
        .set(SPLIT.PHRASE, split.inputs().phrase())
        .set(SPLIT.MEMBER, heldBy)
        .set(SPLIT.RESULT_HASH, split.hash())
        .execute();
    split.placed().forEach(placed -> add(id, placed));
    accounts.add(id, split);
    carries.add(id, split);
  }

  private void add(SplitId id, SplitPlacement placed) {
    FrozenGarment garment = placed.garment();
    SplitPlacement.@Nullable OnMembersSide share =
        placed instanceof SplitPlacement.OnMembersSide members ? members : null;
    sql.insertInto(SPLIT_GARMENT)
        .set(SPLIT_GARMENT.SPLIT, id)
        .set(SPLIT_GARMENT.GARMENT, garment.number())
        .set(SPLIT_GARMENT.DESIGN, garment.stratum().design())
        .set(SPLIT_GARMENT.SIZE, garment.stratum().size())
        .set(SPLIT_GARMENT.GRADE, garment.stratum().grade())
        .set(SPLIT_GARMENT.VALUE, garment.value())
        .set(SPLIT_GARMENT.MEMBER, share == null ? null : share.member())
        .set(SPLIT_GARMENT.TURN, share == null ? null : share.turn())
        .execute();
  }

  private int lastNumber() {
    return sql.select(DSL.coalesce(DSL.max(SPLIT.NUMBER), 0)).from(SPLIT).fetchSingle().value1();
  }

  private Record head(SplitId id) {
    return sql.selectFrom(SPLIT).where(SPLIT.ID.eq(id)).fetchSingle();
  }

  private Split split(SplitId id, Record head) {
    List<SplitPlacement> placed = placed(id);
    SplitInputs inputs =
        new SplitInputs(
            head.get(SPLIT.HELD_AT),
            rules.version(head.get(SPLIT.RULE)),
            placed.stream().map(SplitPlacement::garment).toList(),
            accounts.before(id),
            carries.brought(id),
            head.get(SPLIT.PHRASE));
    return new Split(inputs, placed, accounts.after(id), carries.used(id), carries.left(id));
  }

  private List<SplitPlacement> placed(SplitId id) {
    return sql.selectFrom(SPLIT_GARMENT)
        .where(SPLIT_GARMENT.SPLIT.eq(id))
        .orderBy(SPLIT_GARMENT.GARMENT)
        .fetch(SplitRows::placed);
  }

  private static SplitPlacement placed(Record row) {
    FrozenGarment garment =
        new FrozenGarment(
            row.get(SPLIT_GARMENT.GARMENT),
            new Stratum(
                row.get(SPLIT_GARMENT.DESIGN),
                row.get(SPLIT_GARMENT.SIZE),
                row.get(SPLIT_GARMENT.GRADE)),
            row.get(SPLIT_GARMENT.VALUE));
    String member = row.get(SPLIT_GARMENT.MEMBER);
    return member == null
        ? new SplitPlacement.OnSaleSide(garment)
        : new SplitPlacement.OnMembersSide(garment, member, row.get(SPLIT_GARMENT.TURN));
  }
}
