package coop.teyel.production.shares;

import static coop.teyel.production.db.Tables.SPLIT_CARRY;

import coop.teyel.production.shares.halving.Carries;
import coop.teyel.production.shares.halving.Fraction;
import coop.teyel.production.shares.halving.Stratum;
import coop.teyel.production.shares.split.Split;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

/// What strata carry into a split, what they are reckoned with, and what they carry on.
@Repository
class CarryRows {

  private final DSLContext sql;

  CarryRows(DSLContext sql) {
    this.sql = sql;
  }

  Carries brought(SplitId id) {
    return carries(id, SPLIT_CARRY.BROUGHT);
  }

  Carries used(SplitId id) {
    return carries(id, SPLIT_CARRY.USED);
  }

  Carries left(SplitId id) {
    return carries(id, SPLIT_CARRY.CARRIED_ON);
  }

  void add(SplitId id, Split split) {
    TreeSet<Stratum> strata = new TreeSet<>(split.inputs().carries().byStratum().keySet());
    strata.addAll(split.used().byStratum().keySet());
    strata.addAll(split.left().byStratum().keySet());
    strata.forEach(stratum -> add(id, split, stratum));
  }

  private void add(SplitId id, Split split, Stratum stratum) {
    sql.insertInto(SPLIT_CARRY)
        .set(SPLIT_CARRY.SPLIT, id)
        .set(SPLIT_CARRY.DESIGN, stratum.design())
        .set(SPLIT_CARRY.SIZE, stratum.size())
        .set(SPLIT_CARRY.GRADE, stratum.grade())
        .set(SPLIT_CARRY.BROUGHT, split.inputs().carries().of(stratum))
        .set(SPLIT_CARRY.USED, split.used().of(stratum))
        .set(SPLIT_CARRY.CARRIED_ON, split.left().of(stratum))
        .execute();
  }

  private Carries carries(SplitId id, TableField<? extends Record, Fraction> which) {
    SortedMap<Stratum, Fraction> carries = new TreeMap<>();
    sql.selectFrom(SPLIT_CARRY)
        .where(SPLIT_CARRY.SPLIT.eq(id))
        .forEach(row -> carries.put(stratum(row), row.get(which)));
    return new Carries(carries);
  }

  private static Stratum stratum(Record row) {
    return new Stratum(
        row.get(SPLIT_CARRY.DESIGN), row.get(SPLIT_CARRY.SIZE), row.get(SPLIT_CARRY.GRADE));
  }
}
