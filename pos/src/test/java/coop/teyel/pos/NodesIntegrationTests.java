package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.teyel.pos.sales.Sale;
import coop.teyel.pos.sales.SaleExamples;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What people number is numbered for each node, and the words that facts use stand in tables.
@PosBootTest
class NodesIntegrationTests {

  @Autowired ApplicationContext context;
  @Autowired DataSource writer;
  @Autowired PlatformTransactionManager transactions;

  /// The second node's is a copy of the workshop's first, but for its node and its ids.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "receipt_number | select :node, number, at, business_day from receipt_number where number = 1",
        "till_cash | select :node, number, session, at, business_day, reason, amount, reference, note, by_member from till_cash where number = 1",
      })
  void twoNodesMayGiveOutTheSameNumber(String table, String first) {
    aDay();
    rolledBack(sql -> {
      sql.update("insert into node values ('stall-2', 1, 0)");
      String theirs = "insert into " + table + " " + first.replace(":node", "'stall-2'");
      sql.update(theirs);
      assertThat(
              sql.queryForObject(
                  "select count(*) from " + table + " where number = 1", Integer.class))
          .isEqualTo(2);
      assertThatThrownBy(() -> sql.update(theirs + " and node = 'workshop'"))
          .as("twice")
          .hasMessageContaining("without gaps");
    });
  }

  @Test
  void theSaleOfAnotherNodeMayHaveTheNumberOfOurs() {
    Sale sale = aDay();
    rolledBack(sql -> {
      sql.update("insert into node values ('stall-2', 1, 0)");
      for (long number = 1; number <= sale.receiptNumber(); number++) {
        sql.update("insert into receipt_number values ('stall-2', ?, 0, '2026-05-09')", number);
      }
      sql.update(
          "insert into basket (id, stall, seller, opened, state)"
              + " select 'b0000000-0000-7000-8000-000000000000', stall, seller, opened, 'PAID'"
              + " from basket where id = ?",
          sale.basket().value());
      assertThat(
              sql.update(
                  "insert into sale select 'a0000000-0000-7000-8000-000000000000', 'stall-2',"
                      + " receipt_number, 'b0000000-0000-7000-8000-000000000000', stall,"
                      + " till_session, seller, at, business_day, currency, discount,"
                      + " discount_reason, rounding, total from sale where id = ?",
                  sale.id()))
          .isEqualTo(1);
    });
  }

  @Test
  void aNodeIsThereOnce() {
    aDay();
    rolledBack(sql ->
        assertThatThrownBy(() -> sql.update("insert into node values ('workshop', 2, 0)"))
            .hasMessageContaining("UNIQUE"));
  }

  /// Two events of one node never have one id.
  @Test
  void anEventIsThereOnceForEachNode() {
    aDay();
    rolledBack(sql ->
        assertThatThrownBy(() ->
                sql.update(
                    "insert into event select node, epoch, seq + 1000000, id, type, form, payload,"
                        + " prev_hash, hash from event where seq = 2"))
            .hasMessageContaining("UNIQUE"));
  }

  static Stream<Arguments> words() {
    return Stream.of(
        words("entry_kind", coop.teyel.pos.books.EntryKind.values()),
        words("tender", coop.teyel.pos.payments.Payment.Tender.values()),
        words("discount_reason", coop.teyel.pos.baskets.Discount.Reason.values()),
        words("return_reason", coop.teyel.pos.returns.Return.Reason.values()),
        words("paper_kind", coop.teyel.production.papers.PaperKind.values()),
        words("move_reason", coop.teyel.production.garments.MoveReason.values()),
        words("station", coop.teyel.production.batches.bundles.Station.values()),
        words("stage", coop.teyel.production.designs.Stage.values()),
        words("role", coop.teyel.production.members.Role.values()));
  }

  /// A word that only one of the two knows is refused by the database, or cannot be read.
  @ParameterizedTest
  @MethodSource("words")
  void theDatabaseKnowsTheSameWordsAsTheProgram(String table, String[] words) {
    assertThat(new JdbcTemplate(writer).queryForList("select code from " + table, String.class))
        .containsExactlyInAnyOrder(words);
  }

  private static Arguments words(String table, Enum<?>[] values) {
    return Arguments.of(table, Arrays.stream(values).map(Enum::name).toArray(String[]::new));
  }

  private Sale aDay() {
    SaleExamples examples = new SaleExamples(context);
    return examples.sold(examples.openStall(), 1);
  }

  private void rolledBack(java.util.function.Consumer<JdbcTemplate> act) {
    new TransactionTemplate(transactions)
        .executeWithoutResult(status -> {
          act.accept(new JdbcTemplate(writer));
          status.setRollbackOnly();
        });
  }
}
