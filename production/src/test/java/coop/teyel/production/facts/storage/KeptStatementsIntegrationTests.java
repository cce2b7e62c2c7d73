package coop.teyel.production.facts.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

/// A real file, and a connection that keeps two statements.
class KeptStatementsIntegrationTests {

  private static final String NAME = "select name from cloth where number = ?";
  private static final String ALL = "select number from cloth order by number";
  private static final String ADD = "insert into cloth (number, name) values (?, ?)";

  @TempDir Path folder;

  private StatementCachingConnection connection;

  @BeforeEach
  void openAFile() throws SQLException {
    connection = new StatementCachingConnection(connect(), 2);
    run(connection, "create table cloth (number integer primary key, name text not null)");
    run(connection, "insert into cloth values (1, 'linen'), (2, 'wool'), (3, 'silk')");
  }

  @AfterEach
  void closeTheFile() throws SQLException {
    connection.close();
  }

  @Test
  void isPreparedOnceAndUsedAgain() throws SQLException {
    PreparedStatement first = used(NAME);
    assertThat(used(NAME)).isSameAs(first);
    assertThat(nameOf(2)).isEqualTo("wool");
  }

  @Test
  void isNeverHandedOutTwiceAtOnce() throws SQLException {
    try (PreparedStatement one = connection.prepareStatement(NAME);
        PreparedStatement two = connection.prepareStatement(NAME)) {
      one.setInt(1, 1);
      two.setInt(1, 2);
      try (ResultSet linen = one.executeQuery();
          ResultSet wool = two.executeQuery()) {
        assertThat(linen.getString(1)).isEqualTo("linen");
        assertThat(wool.getString(1)).isEqualTo("wool");
      }
    }
  }

  @Test
  void keepsOneOfTwins() throws SQLException {
    CachedStatement one = prepared(NAME);
    CachedStatement two = prepared(NAME);
    PreparedStatement first = one.getDelegatePreparedStatement();
    PreparedStatement second = two.getDelegatePreparedStatement();
    one.close();
    two.close();
    assertThat(List.of(first.isClosed(), second.isClosed())).containsExactly(true, false);
  }

  @Test
  void refusesWhoeverHasClosedIt() throws SQLException {
    PreparedStatement statement = connection.prepareStatement(NAME);
    statement.close();
    statement.close();
    assertThat(statement.isClosed()).isTrue();
    assertThatThrownBy(() -> statement.setInt(1, 1)).isInstanceOf(SQLException.class);
    assertThatThrownBy(statement::executeQuery).isInstanceOf(SQLException.class);
  }

  @Test
  void remembersNothingOfTheLastTime() throws SQLException {
    assertThat(nameOf(1)).isEqualTo("linen");
    try (PreparedStatement unbound = connection.prepareStatement(NAME);
        ResultSet found = unbound.executeQuery()) {
      assertThat(found.next()).isFalse();
    }
    try (PreparedStatement limited = connection.prepareStatement(ALL)) {
      limited.setMaxRows(1);
      limited.setQueryTimeout(7);
    }
    try (PreparedStatement free = connection.prepareStatement(ALL)) {
      assertThat(free.getMaxRows()).isZero();
      assertThat(free.getQueryTimeout()).isZero();
    }
  }

  @Test
  void forgetsABatchThatWasNotSent() throws SQLException {
    try (PreparedStatement add = connection.prepareStatement(ADD)) {
      add.setInt(1, 4);
      add.setString(2, "felt");
      add.addBatch();
    }
    try (PreparedStatement add = connection.prepareStatement(ADD)) {
      assertThat(add.executeBatch()).isEmpty();
    }
    assertThat(numbers()).containsExactly(1, 2, 3);
  }

  @Test
  void isThrownAwayWhenItFailed() throws SQLException {
    PreparedStatement failed;
    try (CachedStatement add = prepared(ADD)) {
      failed = add.getDelegatePreparedStatement();
      add.setInt(1, 1);
      add.setString(2, "linen again");
      assertThatThrownBy(add::execute).isInstanceOf(SQLException.class);
    }
    assertThat(failed.isClosed()).isTrue();
    add(4, "felt");
    assertThat(numbers()).containsExactly(1, 2, 3, 4);
  }

  @Test
  void givesResultsToWhoeverAsksLater() throws SQLException {
    try (PreparedStatement all = connection.prepareStatement(ALL)) {
      assertThat(all.execute()).isTrue();
      assertThat(all.getResultSet().getInt(1)).isEqualTo(1);
      assertThat(all.getMoreResults()).isFalse();
      assertThat(all.execute()).isTrue();
    }
    try (PreparedStatement add = connection.prepareStatement(ADD)) {
      add.setInt(1, 4);
      add.setString(2, "felt");
      assertThat(add.execute()).isFalse();
      assertThat(add.getResultSet()).isNull();
      assertThat(add.getUpdateCount()).isEqualTo(1);
    }
  }

  @Test
  void holdsNothingOfTheFileOnceItIsClosed() throws SQLException {
    try (Connection other = connect()) {
      PreparedStatement all = connection.prepareStatement(ALL);
      assertThat(all.executeQuery().next()).isTrue();
      run(other, "insert into cloth values (4, 'felt')");
      assertThat(isCheckpointed(other)).as("while it reads").isFalse();
      all.close();
      assertThat(isCheckpointed(other)).as("after its closing").isTrue();
    }
  }

  @Test
  void seesWhatOthersChangedMeanwhile() throws SQLException {
    assertThat(nameOf(1)).isEqualTo("linen");
    try (Connection other = connect()) {
      run(other, "alter table cloth add column colour text");
      run(other, "create index cloth_name on cloth (name)");
      run(other, "update cloth set name = 'hemp' where number = 1");
    }
    assertThat(nameOf(1)).isEqualTo("hemp");
  }

  @Test
  void goesWhenItHasRestedLongest() throws SQLException {
    PreparedStatement eldest = used(NAME);
    PreparedStatement second = used(ALL);
    used(NAME);
    PreparedStatement third = used(ADD);
    assertThat(List.of(eldest.isClosed(), second.isClosed(), third.isClosed()))
        .containsExactly(false, true, false);
  }

  @Test
  void endsWithItsConnection() throws SQLException {
    PreparedStatement resting = used(NAME);
    CachedStatement inUse = prepared(ALL);
    PreparedStatement below = inUse.getDelegatePreparedStatement();
    connection.close();
    inUse.close();
    assertThat(List.of(resting.isClosed(), below.isClosed())).containsExactly(true, true);
  }

  private Connection connect() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setBusyTimeout(0);
    return config.createConnection("jdbc:sqlite:" + folder.resolve("cloth.db"));
  }

  private CachedStatement prepared(String sql) throws SQLException {
    return (CachedStatement) connection.prepareStatement(sql);
  }

  /// What is below the statement, which is at rest now.
  private PreparedStatement used(String sql) throws SQLException {
    try (CachedStatement statement = prepared(sql)) {
      return statement.getDelegatePreparedStatement();
    }
  }

  private String nameOf(int number) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(NAME)) {
      statement.setInt(1, number);
      return statement.executeQuery().getString(1);
    }
  }

  private void add(int number, String name) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ADD)) {
      statement.setInt(1, number);
      statement.setString(2, name);
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
  }

  private List<Integer> numbers() throws SQLException {
    List<Integer> numbers = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(ALL);
        ResultSet found = statement.executeQuery()) {
      while (found.next()) {
        numbers.add(found.getInt(1));
      }
    }
    return numbers;
  }

  private static boolean isCheckpointed(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet busy = statement.executeQuery("pragma wal_checkpoint(truncate)")) {
      return busy.getInt(1) == 0;
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
