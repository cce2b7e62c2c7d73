package coop.teyel.production.shares;

import static coop.teyel.production.db.Tables.SHARE_ACCOUNT;
import static coop.teyel.production.db.Tables.SHARE_RULE;
import static coop.teyel.production.db.Tables.SPLIT;
import static coop.teyel.production.db.Tables.SPLIT_CARRY;
import static coop.teyel.production.db.Tables.SPLIT_GARMENT;

import coop.teyel.production.facts.CanonicalForm;
import coop.teyel.production.facts.ChainedFacts;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Table;
import org.springframework.stereotype.Repository;

/// Tells a split for the hash chain: every field of every row that belongs to it, as it lies in the
/// tables.
@Repository
class SplitCanonicalFormRows implements ChainedFacts {

  static final String TYPE = "split";

  private final DSLContext sql;

  SplitCanonicalFormRows(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public Optional<CanonicalForm> tell(String id) {
    return sql.selectFrom(SPLIT).where(SPLIT.ID.eq(id)).fetchOptional(head -> tell(id, head));
  }

  private CanonicalForm tell(String id, Record head) {
    CanonicalForm telling = new CanonicalForm();
    tell(telling, SPLIT, head);
    tell(telling, SHARE_RULE, SHARE_RULE.VERSION.eq(head.get(SPLIT.RULE)), SHARE_RULE.VERSION);
    tell(telling, SPLIT_GARMENT, SPLIT_GARMENT.SPLIT.eq(id), SPLIT_GARMENT.GARMENT);
    tell(telling, SHARE_ACCOUNT, SHARE_ACCOUNT.SPLIT.eq(id), SHARE_ACCOUNT.MEMBER);
    tell(
        telling,
        SPLIT_CARRY,
        SPLIT_CARRY.SPLIT.eq(id),
        SPLIT_CARRY.DESIGN,
        SPLIT_CARRY.SIZE,
        SPLIT_CARRY.GRADE);
    return telling;
  }

  private void tell(
      CanonicalForm telling, Table<?> table, Condition which, OrderField<?>... order) {
    sql.selectFrom(table).where(which).orderBy(order).forEach(row -> tell(telling, table, row));
  }

  private static void tell(CanonicalForm telling, Table<?> table, Record row) {
    for (Field<?> field : table.fields()) {
      Object value = row.get(field);
      telling.with(table.getName() + "." + field.getName(), value == null ? "" : value);
    }
  }
}
