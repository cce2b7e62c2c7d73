package coop.teyel.pos.till;

import static coop.teyel.pos.books.BookExamples.kurus;
import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.pos.DatabaseTamperer;
import coop.teyel.pos.PosBootTest;
import coop.teyel.pos.books.BookExamples;
import coop.teyel.production.facts.Chain;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.audit.AuditFinding;
import coop.teyel.production.facts.audit.AuditFinding.Reason;
import coop.teyel.production.facts.audit.ChainAudit;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

/// Somebody changes a stored closing with a database tool: the chain finds it and says which.
///
/// Its property gives this test a file that it shares only with others whose triggers are dropped.
@PosBootTest
@TestPropertySource(properties = "teyel.test=tampering")
class ClosingChainIntegrationTests {

  @Autowired Chain chain;
  @Autowired ChainAudit audit;
  @Autowired Till till;
  @Autowired TillExamples examples;
  @Autowired BookExamples books;

  @Value("${teyel.data}")
  private Path folder;

  @Test
  void anyChangedFieldOfAClosingIsFoundAndNamed() throws SQLException {
    Closing closing = closed();
    String session = closing.look().session().id();
    assertThat(audit.full()).isInstanceOf(AuditFinding.Intact.class);
    try (DatabaseTamperer tool = tool()) {
      int fields = 0;
      fields += tamper(tool, "closing", "number", closing.z(), closing);
      fields += tamper(tool, "closing_count", "closing", closing.z(), closing);
      fields += tamperOpening(tool, "till_session", "id", session);
      fields += tamperOpening(tool, "till_cash", "session", session);
      assertThat(fields).isGreaterThan(50);
    }
    assertThat(audit.full()).isInstanceOf(AuditFinding.Intact.class);
  }

  @Test
  void rowsThatAreGoneAreFoundAndNamed() throws SQLException {
    Closing closing = closed();
    String session = closing.look().session().id();
    try (DatabaseTamperer tool = tool()) {
      tool.run("create table kept as select * from till_session where id = '" + session + "'");
      tool.run("delete from till_session where id = '" + session + "'");
      requireFound("till_session", "no session");
      tool.run("insert into till_session select * from kept");
      tool.run("drop table kept");
    }
    assertThat(audit.full()).isInstanceOf(AuditFinding.Intact.class);
  }

  @Test
  void sumsThatNothingCanAddUpAreFoundAndNamed() throws SQLException {
    Closing closing = closed();
    String session = closing.look().session().id();
    try (DatabaseTamperer tool = tool()) {
      tool.run("update till_session set float_amount = 4000000000000 where id = '" + session + "'");
      requireFound("till_session", "a float beyond all sums");
      tool.run("update till_session set float_amount = 50000 where id = '" + session + "'");
      tool.run(
          "update till_cash set amount = amount + 9000000000000000000"
              + " where session = '"
              + session
              + "' and reason = 'SALE'");
      requireFound("till_cash", "sales that overflow");
      tool.run(
          "update till_cash set amount = amount - 9000000000000000000"
              + " where session = '"
              + session
              + "' and reason = 'SALE'");
    }
    assertThat(audit.full()).isInstanceOf(AuditFinding.Intact.class);
  }

  @Test
  void anEndThatWasCutOffIsFoundByALookAtTheEndAlone() throws SQLException {
    assertThat(audit.full()).isInstanceOf(AuditFinding.Intact.class);
    Closing closing = closed();
    try (DatabaseTamperer tool = tool()) {
      tool.run("create table kept as select * from event where seq = (select max(seq) from event)");
      tool.run(
          "create table subjects as select * from event_subject s where s.seq = (select seq from kept)");
      tool.run("delete from event_subject where seq = (select seq from kept)");
      tool.run("delete from event where seq = (select seq from kept)");
      assertThat(audit.recent())
          .isInstanceOfSatisfying(
              AuditFinding.Broken.class,
              broken -> assertThat(broken.reason()).isEqualTo(Reason.LINK_MISSING));
      tool.run("insert into event select * from kept");
      tool.run("insert into event_subject select * from subjects");
      tool.run("drop table kept");
      tool.run("drop table subjects");
    }
    assertThat(audit.recent()).isInstanceOf(AuditFinding.Intact.class);
    assertThat(closing.z()).isPositive();
  }

  @Test
  void aLookAtTheEndFindsWhatWasWrittenLastAndWhatWasAuditedBefore() throws SQLException {
    Closing older = closed();
    assertThat(audit.full()).isInstanceOf(AuditFinding.Intact.class);
    assertThat(audit.recent()).isInstanceOf(AuditFinding.Intact.class);
    Closing last = closed();
    try (DatabaseTamperer tool = tool()) {
      tool.run("update closing set counted = counted + 5 where number = " + last.z());
      assertThat(audit.recent()).satisfies(check -> isNamed(check, last));
      tool.run("update closing set counted = counted - 5 where number = " + last.z());
      tool.run("update closing set counted = counted + 5 where number = " + older.z());
      assertThat(audit.recent()).satisfies(check -> isNamed(check, older));
      requireFound(older, "the older one, in a full audit");
      tool.run("update closing set counted = counted - 5 where number = " + older.z());
    }
    assertThat(audit.full()).isInstanceOf(AuditFinding.Intact.class);
  }

  @Test
  void tellsHowFarItHasCome() {
    closed();
    List<Long> steps = new ArrayList<>();
    audit.full(steps::add);
    assertThat(steps).isSorted().allMatch(step -> step <= chain.length());
  }

  private Closing closed() {
    TillSession session = examples.opened(500_00);
    examples.took(session, 125_00);
    examples.took(session, 80_00);
    examples.took(session, -80_00);
    CashReason cost = CashReason.PAID_COST;
    examples.as(() -> till.cashOut(CommandId.fresh(), session.id(), kurus(20_00), cost, "tea"));
    return examples.closed(session, 600_35);
  }

  private DatabaseTamperer tool() throws SQLException {
    DatabaseTamperer tool = DatabaseTamperer.with(folder);
    tool.disarm("closing", "closing_count", "till_session", "till_cash", "event");
    tool.run("drop trigger if exists till_session_one_open");
    return tool;
  }

  private int tamper(DatabaseTamperer tool, String table, String column, Object id, Closing closing)
      throws SQLException {
    return tool.eachField(table, column, id, change -> requireFound(closing, change));
  }

  /// Rows that were written before the closing are named with the event that wrote them.
  private int tamperOpening(DatabaseTamperer tool, String table, String column, String session)
      throws SQLException {
    return tool.eachField(table, column, session, change -> requireFound(table, change));
  }

  private void requireFound(String table, String change) {
    assertThat(audit.full())
        .as(change)
        .isInstanceOfSatisfying(
            AuditFinding.Broken.class,
            broken -> {
              assertThat(broken.reason()).isIn(Reason.ROWS_CHANGED, Reason.ROWS_MISSING);
              assertThat(broken.differences()).first().asString().contains(table);
            });
  }

  private void requireFound(Closing closing, String change) {
    assertThat(audit.full())
        .as(change)
        .satisfies(check -> isNamed(check, closing))
        .extracting("reason")
        .isIn(Reason.ROWS_CHANGED, Reason.ROWS_MISSING);
  }

  private static void isNamed(AuditFinding check, Closing closing) {
    assertThat(check)
        .isInstanceOfSatisfying(
            AuditFinding.Broken.class,
            broken -> {
              assertThat(broken.type()).isEqualTo("closing");
              assertThat(broken.id()).isEqualTo(Long.toString(closing.z()));
            });
  }
}
