package coop.teyel.production.batches;

import static coop.teyel.production.db.Tables.BATCH_ACT;
import static coop.teyel.production.db.Tables.BUNDLE_MOVE;
import static coop.teyel.production.db.Tables.WORK;

import coop.teyel.production.batches.Move.End;
import coop.teyel.production.batches.Move.Where;
import coop.teyel.production.batches.bundles.BatchId;
import coop.teyel.production.batches.bundles.BundleId;
import coop.teyel.production.db.tables.BatchAct;
import coop.teyel.production.designs.Stage;
import coop.teyel.production.members.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class ActRows {

  private final DSLContext sql;

  ActRows(DSLContext sql) {
    this.sql = sql;
  }

  void add(Act act) {
    sql.insertInto(BATCH_ACT)
        .set(BATCH_ACT.ID, act.id())
        .set(BATCH_ACT.BATCH, act.batch())
        .set(BATCH_ACT.KIND, act.kind().name())
        .set(BATCH_ACT.MEMBER, act.member())
        .set(BATCH_ACT.AT, act.at())
        .set(BATCH_ACT.BUSINESS_DAY, act.day())
        .set(BATCH_ACT.UNDOES, act.undoes())
        .execute();
  }

  void add(String act, int position, Move move) {
    sql.insertInto(BUNDLE_MOVE)
        .set(BUNDLE_MOVE.ACT, act)
        .set(BUNDLE_MOVE.POSITION, position)
        .set(BUNDLE_MOVE.FROM_BUNDLE, bundle(move.from()))
        .set(BUNDLE_MOVE.FROM_OUTSIDE, outside(move.from()))
        .set(BUNDLE_MOVE.TO_BUNDLE, bundle(move.to()))
        .set(BUNDLE_MOVE.TO_OUTSIDE, outside(move.to()))
        .set(BUNDLE_MOVE.PIECES, move.pieces())
        .set(BUNDLE_MOVE.REASON, move.reason())
        .execute();
  }

  void add(String act, Labour labour) {
    sql.insertInto(WORK)
        .set(WORK.ACT, act)
        .set(WORK.STAGE, labour.stage())
        .set(WORK.PIECES, labour.pieces())
        .set(WORK.MINUTES, labour.minutes())
        .execute();
  }

  Optional<Act> find(String id) {
    return sql.selectFrom(BATCH_ACT)
        .where(BATCH_ACT.ID.eq(id))
        .fetchOptional(row ->
            new Act(
                row.get(BATCH_ACT.ID),
                row.get(BATCH_ACT.BATCH),
                ActKind.valueOf(row.get(BATCH_ACT.KIND)),
                row.get(BATCH_ACT.MEMBER),
                row.get(BATCH_ACT.AT),
                row.get(BATCH_ACT.BUSINESS_DAY),
                row.get(BATCH_ACT.UNDOES)));
  }

  boolean isUndone(String id) {
    return sql.fetchExists(BATCH_ACT, BATCH_ACT.UNDOES.eq(id));
  }

  List<Move> moves(String act) {
    return sql.selectFrom(BUNDLE_MOVE)
        .where(BUNDLE_MOVE.ACT.eq(act))
        .orderBy(BUNDLE_MOVE.POSITION)
        .fetch(row ->
            new Move(
                end(row, BUNDLE_MOVE.FROM_BUNDLE, BUNDLE_MOVE.FROM_OUTSIDE),
                end(row, BUNDLE_MOVE.TO_BUNDLE, BUNDLE_MOVE.TO_OUTSIDE),
                row.get(BUNDLE_MOVE.PIECES),
                row.get(BUNDLE_MOVE.REASON)));
  }

  Optional<Labour> labour(String act) {
    return sql.selectFrom(WORK).where(WORK.ACT.eq(act)).fetchOptional(ActRows::labour);
  }

  /// Work of a member on a day that stands, the latest first.
  List<Done> done(MemberId member, LocalDate day) {
    BatchAct undo = BATCH_ACT.as("undo");
    return sql.select(WORK.asterisk(), BUNDLE_MOVE.FROM_BUNDLE)
        .from(BATCH_ACT)
        .join(WORK)
        .on(WORK.ACT.eq(BATCH_ACT.ID))
        .join(BUNDLE_MOVE)
        .on(BUNDLE_MOVE.ACT.eq(BATCH_ACT.ID), BUNDLE_MOVE.POSITION.eq(1))
        .leftJoin(undo)
        .on(undo.UNDOES.eq(BATCH_ACT.ID))
        .where(
            BATCH_ACT.BUSINESS_DAY.eq(day),
            BATCH_ACT.MEMBER.eq(member),
            BATCH_ACT.UNDOES.isNull(),
            undo.ID.isNull())
        .orderBy(BATCH_ACT.AT.desc(), BATCH_ACT.ID.desc())
        .fetch(row -> new Done(row.get(WORK.ACT), row.get(BUNDLE_MOVE.FROM_BUNDLE), labour(row)));
  }

  private static Labour labour(Record row) {
    return new Labour(row.get(WORK.STAGE), row.get(WORK.PIECES), row.get(WORK.MINUTES));
  }

  private static @Nullable BundleId bundle(End end) {
    return end instanceof End.In(BundleId bundle) ? bundle : null;
  }

  private static @Nullable String outside(End end) {
    return end instanceof End.Outside(Where where) ? where.name() : null;
  }

  private static End end(Record row, Field<BundleId> bundle, Field<String> outside) {
    BundleId id = row.get(bundle);
    return id != null ? new End.In(id) : new End.Outside(Where.valueOf(row.get(outside)));
  }

  /// One act of one person.
  record Act(
      String id,
      BatchId batch,
      ActKind kind,
      MemberId member,
      Instant at,
      LocalDate day,
      @Nullable String undoes) {}

  /// Work that stands, and the bundle from which its pieces came.
  record Done(String act, BundleId bundle, Labour labour) {}

  /// A stage done on so many pieces in so many minutes; both negative where it was taken back.
  record Labour(Stage stage, int pieces, int minutes) {

    Labour back() {
      return new Labour(stage, -pieces, -minutes);
    }
  }
}
