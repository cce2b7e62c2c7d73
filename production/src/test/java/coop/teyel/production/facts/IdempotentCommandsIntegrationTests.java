package coop.teyel.production.facts;

import static coop.teyel.production.db.Tables.COMMAND;
import static coop.teyel.production.db.Tables.NODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.teyel.production.WorkshopBootTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WorkshopBootTest
class IdempotentCommandsIntegrationTests {

  @Autowired IdempotentCommands commands;
  @Autowired DSLContext sql;

  private final String site = UUID.randomUUID().toString();

  @Test
  void theSameCommandIsOneActWithOneAnswer() {
    CommandId command = CommandId.fresh();
    assertThat(addNode(command)).isEqualTo("added " + site);
    assertThat(addNode(command)).isEqualTo("told again " + site);
    assertThat(nodes()).isEqualTo(1);
  }

  @Test
  void twoTabletsThatSendTheSameCommandAtOnceAreOneAct() throws Exception {
    CommandId command = CommandId.fresh();
    int tablets = 8;
    CountDownLatch together = new CountDownLatch(tablets);
    try (ExecutorService hands = Executors.newFixedThreadPool(tablets)) {
      List<Future<String>> answers =
          IntStream.range(0, tablets)
              .mapToObj(_ ->
                  hands.submit(() -> {
                    together.countDown();
                    together.await();
                    return addNode(command);
                  }))
              .toList();
      for (Future<String> answer : answers) {
        assertThat(answer.get()).endsWith(site);
      }
    }
    assertThat(nodes()).isEqualTo(1);
  }

  @Test
  void aRefusalLeavesNothingAndMayBeSentAgain() {
    CommandId command = CommandId.fresh();
    String refused =
        commands.once(
            command,
            () -> {
              insertNode();
              return Outcome.refused("no");
            },
            fact -> "told again " + fact);
    assertThat(refused).isEqualTo("no");
    assertThat(nodes()).isZero();
    assertThat(addNode(command)).isEqualTo("added " + site);
  }

  @Test
  void whatFailsInTheMiddleLeavesNothing() {
    CommandId command = CommandId.fresh();
    assertThatThrownBy(() ->
            commands.once(
                command,
                () -> {
                  insertNode();
                  throw new IllegalStateException("the tablet fell");
                },
                fact -> fact))
        .hasMessage("the tablet fell");
    assertThat(nodes()).isZero();
  }

  @Test
  void whatMayBeDoneTwiceIsOneTransactionAndKeepsNoCommand() {
    int before = commandRows();
    assertThat(
            commands.repeatable(() -> {
              insertNode();
              return "set";
            }))
        .isEqualTo("set");
    assertThat(nodes()).isEqualTo(1);
    assertThat(commandRows()).isEqualTo(before);
    assertThatThrownBy(() ->
            commands.repeatable(() -> {
              sql.deleteFrom(NODE).where(NODE.ID.eq(new NodeId(site))).execute();
              throw new IllegalStateException("the tablet fell");
            }))
        .hasMessage("the tablet fell");
    assertThat(nodes()).isEqualTo(1);
  }

  @Test
  void nothingIsWrittenOutsideAnAct() {
    assertThatThrownBy(this::insertNode).isInstanceOf(DataAccessException.class);
  }

  private String addNode(CommandId command) {
    return commands.once(
        command,
        () -> {
          insertNode();
          return Outcome.accepted("added " + site, site);
        },
        fact -> "told again " + fact);
  }

  private void insertNode() {
    sql.insertInto(NODE, NODE.ID, NODE.EPOCH, NODE.SINCE)
        .values(new NodeId(site), 1L, Instant.EPOCH)
        .execute();
  }

  private int commandRows() {
    return sql.fetchCount(COMMAND);
  }

  private int nodes() {
    return sql.fetchCount(NODE, NODE.ID.eq(new NodeId(site)));
  }
}
