package coop.teyel.production.facts.storage;

import static coop.teyel.production.db.Tables.COMMAND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import coop.teyel.production.WorkshopBootTest;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.IdempotentCommands;
import coop.teyel.production.facts.Outcome;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A disk without room, played by a limit that holds for one connection only.
@WorkshopBootTest
class DiskFullIntegrationTests {

  private static final int MANY = 300;
  private static final String LONG = "x".repeat(4_000);

  @Autowired IdempotentCommands commands;
  @Autowired DSLContext sql;

  private final String place = "full " + UUID.randomUUID();

  @Test
  void whatDoesNotFitLeavesNothingAndTheNextActHasAFreshConnection() {
    Throwable failure = catchThrowable(() -> act(() -> sql.fetch("pragma max_page_count = 1")));
    assertThat(DiskFull.isCauseOf(failure)).as(String.valueOf(failure)).isTrue();
    assertThat(rows()).isZero();
    act(() -> {});
    assertThat(rows()).isEqualTo(MANY);
  }

  @Test
  void anotherFailureIsNotTakenForAFullDisk() {
    Throwable failure = catchThrowable(() -> act(() -> sql.fetch("select nothing")));
    assertThat(failure).hasMessageContaining("near \"nothing\"");
    assertThat(DiskFull.isCauseOf(failure)).isFalse();
  }

  private void act(Runnable first) {
    commands.once(
        CommandId.fresh(),
        () -> {
          first.run();
          for (int row = 0; row < MANY; row++) {
            sql.insertInto(COMMAND, COMMAND.ID, COMMAND.FACT, COMMAND.AT)
                .values(UUID.randomUUID().toString(), place + " row " + LONG, Instant.EPOCH)
                .execute();
          }
          return Outcome.accepted("written", place);
        },
        fact -> fact);
  }

  private int rows() {
    return sql.fetchCount(COMMAND, COMMAND.FACT.startsWith(place + " row "));
  }
}
