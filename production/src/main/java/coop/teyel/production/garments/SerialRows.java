package coop.teyel.production.garments;

import static coop.teyel.production.db.Tables.GARMENT;
import static coop.teyel.production.db.Tables.SERIAL_BLOCK;

import coop.teyel.production.facts.NodeId;
import coop.teyel.production.scans.GarmentNumber;
import java.time.InstantSource;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/// Serials of garments, which each node takes from blocks of its own.
@Repository
class SerialRows {

  /// How many serials a node takes at once, at least.
  static final int BLOCK = 1_000;

  private final DSLContext sql;
  private final NodeId node;
  private final InstantSource clock;

  SerialRows(DSLContext sql, NodeId node, InstantSource clock) {
    this.sql = sql;
    this.node = node;
    this.clock = clock;
  }

  /// The first of so many serials that follow each other and that nobody has yet. Takes another
  /// block where the present one has too few left: behind it where that is free, else behind all.
  int next(int pieces) {
    Optional<Block> mine = latestOfThisNode();
    int free = mine.map(this::firstFree).orElse(1);
    int left = mine.map(block -> block.last() - free + 1).orElse(0);
    if (left >= pieces) {
      return free;
    }
    int start = lastOfAll() + 1;
    boolean goesOn = mine.filter(block -> block.last() + 1 == start).isPresent();
    take(start, goesOn ? pieces - left : pieces);
    return goesOn ? free : start;
  }

  private Optional<Block> latestOfThisNode() {
    return sql.select(SERIAL_BLOCK.FIRST, SERIAL_BLOCK.LAST)
        .from(SERIAL_BLOCK)
        .where(SERIAL_BLOCK.NODE.eq(node))
        .orderBy(SERIAL_BLOCK.FIRST.desc())
        .limit(1)
        .fetchOptional(row -> new Block(row.value1(), row.value2()));
  }

  private int firstFree(Block block) {
    return sql.select(DSL.max(GARMENT.NUMBER))
        .from(GARMENT)
        .where(
            GARMENT.NUMBER.between(GarmentNumber.of(block.first()), GarmentNumber.of(block.last())))
        .fetchOptional(row -> row.value1())
        .map(last -> last.serial() + 1)
        .orElse(block.first());
  }

  private int lastOfAll() {
    return sql.select(DSL.coalesce(DSL.max(SERIAL_BLOCK.LAST), 0))
        .from(SERIAL_BLOCK)
        .fetchSingle()
        .value1();
  }

  private void take(int first, int atLeast) {
    int wanted = Math.ceilDiv(atLeast, BLOCK) * BLOCK;
    sql.insertInto(SERIAL_BLOCK)
        .set(SERIAL_BLOCK.FIRST, first)
        .set(SERIAL_BLOCK.LAST, Math.min(first + wanted - 1, GarmentNumber.LAST_SERIAL))
        .set(SERIAL_BLOCK.NODE, node)
        .set(SERIAL_BLOCK.AT, clock.instant())
        .execute();
  }

  private record Block(int first, int last) {}
}
