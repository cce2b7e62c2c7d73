package coop.teyel.production.shares;

import static coop.teyel.production.db.Tables.SHARE_ACCOUNT;

import coop.teyel.production.members.MemberId;
import coop.teyel.production.shares.split.AccountAfter;
import coop.teyel.production.shares.split.Sharer;
import coop.teyel.production.shares.split.Split;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.RecordMapper;
import org.springframework.stereotype.Repository;

/// The entries of the members' accounts: what each brought to a split, and what it left her.
@Repository
class AccountRows {

  private final DSLContext sql;

  AccountRows(DSLContext sql) {
    this.sql = sql;
  }

  /// In the order of ids, as are all lists here.
  List<Sharer> before(SplitId id) {
    return entries(id, AccountRows::sharer);
  }

  List<AccountAfter> after(SplitId id) {
    return entries(id, AccountRows::standing);
  }

  List<ShareAccount> accounts(SplitId id) {
    return after(id).stream()
        .map(it -> new ShareAccount(new MemberId(it.member()), it.account(), it.waitingSince()))
        .toList();
  }

  void add(SplitId id, Split split) {
    List<Sharer> sharers = split.inputs().sharers();
    // both lists have everybody, in the same order
    for (int i = 0; i < sharers.size(); i++) {
      add(id, sharers.get(i), split.standings().get(i));
    }
  }

  private void add(SplitId id, Sharer before, AccountAfter after) {
    sql.insertInto(SHARE_ACCOUNT)
        .set(SHARE_ACCOUNT.SPLIT, id)
        .set(SHARE_ACCOUNT.MEMBER, before.member())
        .set(SHARE_ACCOUNT.IS_PRESENT, before.present())
        .set(SHARE_ACCOUNT.WEIGHT, before.weight())
        .set(SHARE_ACCOUNT.BROUGHT, before.account())
        .set(SHARE_ACCOUNT.WAITING_SINCE, before.waitingSince())
        .set(SHARE_ACCOUNT.ENTITLEMENT, after.entitlement())
        .set(SHARE_ACCOUNT.RECEIVED, after.received())
        .set(SHARE_ACCOUNT.OWED, after.account())
        .set(SHARE_ACCOUNT.WAITING_ON_SINCE, after.waitingSince())
        .execute();
  }

  private <T> List<T> entries(SplitId id, RecordMapper<Record, T> mapper) {
    return sql.selectFrom(SHARE_ACCOUNT)
        .where(SHARE_ACCOUNT.SPLIT.eq(id))
        .orderBy(SHARE_ACCOUNT.MEMBER)
        .fetch(mapper);
  }

  private static Sharer sharer(Record row) {
    return new Sharer(
        row.get(SHARE_ACCOUNT.MEMBER),
        row.get(SHARE_ACCOUNT.WEIGHT),
        row.get(SHARE_ACCOUNT.BROUGHT),
        row.get(SHARE_ACCOUNT.WAITING_SINCE),
        row.get(SHARE_ACCOUNT.IS_PRESENT));
  }

  private static AccountAfter standing(Record row) {
    return new AccountAfter(
        row.get(SHARE_ACCOUNT.MEMBER),
        row.get(SHARE_ACCOUNT.ENTITLEMENT),
        row.get(SHARE_ACCOUNT.RECEIVED),
        row.get(SHARE_ACCOUNT.OWED),
        row.get(SHARE_ACCOUNT.WAITING_ON_SINCE));
  }
}
