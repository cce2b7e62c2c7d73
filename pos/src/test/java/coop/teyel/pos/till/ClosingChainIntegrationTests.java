package coop.teyel.pos.till;

import static coop.teyel.pos.books.BookExamples.kurus;
import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.pos.StallTest;
import coop.teyel.pos.Tampering;
import coop.teyel.pos.books.BookExamples;
import coop.teyel.production.facts.Chain;
import coop.teyel.production.facts.ChainCheck;
import coop.teyel.production.facts.ChainCheck.Reason;
import coop.teyel.production.facts.CommandId;
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
@StallTest
@TestPropertySource(properties = "teyel.test=tampering")
class ClosingChainIntegrationTests {

  @Autowired Chain chain;
  @Autowired Till till;
  @Autowired TillExamples examples;
  @Autowired BookExamples books;

  @Value("${teyel.data}")
  private Path folder;

  @Test
  void anyChangedFieldOfAClosingIsFoundAndNamed() throws SQLException {
    Closing closing = closed();
    String session = closing.look().session().id();
    assertThat(chain.check()).isInstanceOf(ChainCheck.Intact.class);
    try (Tampering tool = tool()) {
      int fields = 0;
      fields += tamper(tool, "closing", "z", closing.z(), closing);
      fields += tamper(tool, "closing_count", "z", closing.z(), closing);
      fields += tamper(tool, "till_session", "id", session, closing);
      fields += tamper(tool, "till_cash", "session", session, closing);
      assertThat(fields).isGreaterThan(50);
    }
    assertThat(chain.check()).isInstanceOf(ChainCheck.Intact.class);
  }

  @Test
  void rowsThatAreGoneAreFoundAndNamed() throws SQLException {
    Closing closing = closed();
    String session = closing.look().session().id();
    try (Tampering tool = tool()) {
      tool.run("create table kept as select * from till_session where id = '" + session + "'");
      tool.run("delete from till_session where id = '" + session + "'");
      requireFound(closing, "no session");
      tool.run("insert into till_session select * from kept");
      tool.run("drop table kept");
    }
    assertThat(chain.check()).isInstanceOf(ChainCheck.Intact.class);
  }

  @Test
  void sumsThatNothingCanAddUpAreFoundAndNamed() throws SQLException {
    Closing closing = closed();
    String session = closing.look().session().id();
    try (Tampering tool = tool()) {
      tool.run("update till_session set float_amount = 4000000000000 where id = '" + session + "'");
      requireFound(closing, "a float beyond all sums");
      tool.run("update till_session set float_amount = 50000 where id = '" + session + "'");
      tool.run(
          "update till_cash set amount = amount + 9000000000000000000"
              + " where session = '"
              + session
              + "' and reason = 'SALE'");
      requireFound(closing, "sales that overflow");
      tool.run(
          "update till_cash set amount = amount - 9000000000000000000"
              + " where session = '"
              + session
              + "' and reason = 'SALE'");
    }
    assertThat(chain.check()).isInstanceOf(ChainCheck.Intact.class);
  }

  @Test
  void aClosingThatWasToldInTheFirstFormIsStillCheckedByIt() throws SQLException {
    Closing closing = closed();
    String z = Long.toString(closing.z());
    try (Tampering tool = tool()) {
      tool.run("delete from event where type = 'closing' and id = '" + z + "'");
      books.inTransaction(() -> chain.append("closing", z, ClosingSums.telling(closing)));
      assertThat(chain.check()).isInstanceOf(ChainCheck.Intact.class);
      tamper(tool, "closing", "z", closing.z(), closing);
      tamper(tool, "closing_count", "z", closing.z(), closing);
      tamper(tool, "till_session", "id", closing.look().session().id(), closing);
    }
    assertThat(chain.check()).isInstanceOf(ChainCheck.Intact.class);
  }

  @Test
  void anEndThatWasCutOffIsFoundByALookAtTheEndAlone() throws SQLException {
    Closing closing = closed();
    String link = " where type = 'closing' and id = '" + closing.z() + "'";
    try (Tampering tool = tool()) {
      tool.run("create table kept as select * from event" + link);
      tool.run("delete from event" + link);
      assertThat(chain.checkEnd()).satisfies(check -> isNamed(check, closing));
      assertThat(chain.check())
          .satisfies(check -> isNamed(check, closing))
          .extracting("reason", "seq")
          .containsExactly(Reason.LINK_MISSING, 0L);
      tool.run("insert into event select * from kept");
      tool.run("drop table kept");
    }
    assertThat(chain.check()).isInstanceOf(ChainCheck.Intact.class);
  }

  @Test
  void aLookAtTheEndBeginsAtTheLastClosing() throws SQLException {
    Closing older = closed();
    Closing last = closed();
    assertThat(chain.checkEnd()).isEqualTo(new ChainCheck.Intact(1, chain.head()));
    try (Tampering tool = tool()) {
      tool.run("update closing set counted = counted + 5 where z = " + older.z());
      assertThat(chain.checkEnd()).isInstanceOf(ChainCheck.Intact.class);
      requireFound(older, "the older one, on the whole way");
      tool.run("update closing set counted = counted - 5 where z = " + older.z());
      tool.run("update closing set counted = counted + 5 where z = " + last.z());
      assertThat(chain.checkEnd()).satisfies(check -> isNamed(check, last));
      tool.run("update closing set counted = counted - 5 where z = " + last.z());
    }
    assertThat(chain.checkEnd()).isInstanceOf(ChainCheck.Intact.class);
  }

  @Test
  void tellsHowFarItHasCome() {
    closed();
    List<Long> steps = new ArrayList<>();
    chain.check(steps::add);
    assertThat(steps).isSorted().last().isEqualTo(chain.length());
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

  private Tampering tool() throws SQLException {
    Tampering tool = Tampering.with(folder);
    tool.disarm("closing", "closing_count", "till_session", "till_cash", "event");
    tool.run("drop trigger if exists till_session_one_open");
    return tool;
  }

  private int tamper(Tampering tool, String table, String column, Object id, Closing closing)
      throws SQLException {
    return tool.eachField(table, column, id, change -> requireFound(closing, change));
  }

  private void requireFound(Closing closing, String change) {
    assertThat(chain.check())
        .as(change)
        .satisfies(check -> isNamed(check, closing))
        .extracting("reason")
        .isIn(Reason.ROWS_CHANGED, Reason.ROWS_MISSING);
  }

  private static void isNamed(ChainCheck check, Closing closing) {
    assertThat(check)
        .isInstanceOfSatisfying(
            ChainCheck.Broken.class,
            broken -> {
              assertThat(broken.type()).isEqualTo("closing");
              assertThat(broken.id()).isEqualTo(Long.toString(closing.z()));
            });
  }
}
