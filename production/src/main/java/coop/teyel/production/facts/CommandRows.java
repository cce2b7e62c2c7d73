package coop.teyel.production.facts;

import static coop.teyel.production.db.Tables.COMMAND;

import java.time.InstantSource;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class CommandRows {

  private final DSLContext sql;
  private final InstantSource clock;

  CommandRows(DSLContext sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Nullable String factOf(CommandId command) {
    return sql.select(COMMAND.FACT)
        .from(COMMAND)
        .where(COMMAND.ID.eq(command.toString()))
        .fetchOne(COMMAND.FACT);
  }

  void add(CommandId command, String fact) {
    sql.insertInto(COMMAND, COMMAND.ID, COMMAND.FACT, COMMAND.AT)
        .values(command.toString(), fact, clock.millis())
        .execute();
  }
}
