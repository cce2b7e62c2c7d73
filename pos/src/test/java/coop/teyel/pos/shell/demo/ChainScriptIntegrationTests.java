package coop.teyel.pos.shell.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import coop.teyel.pos.Teyel;
import coop.teyel.production.TempDataFolder;
import coop.teyel.production.facts.Chain;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/// A program in another language reads the events and comes to the same figures. Runs where Python
/// is installed.
@SpringBootTest(classes = Teyel.class, properties = "teyel.demo=true")
@ContextConfiguration(initializers = TempDataFolder.class)
class ChainScriptIntegrationTests {

  @TempDir Path folder;
  @Autowired Chain chain;

  @Value("${teyel.data}")
  private Path data;

  private Path copy;

  @BeforeEach
  void copyTheFile() throws SQLException {
    assumeTrue(isPythonThere(), "needs python3");
    copy = folder.resolve("copy.db");
    run(data.resolve("teyel.db"), "vacuum into '" + copy + "'");
  }

  @Test
  void comesToTheSameHeadAndTheSameSums() throws Exception {
    Answer answer = script();
    assertThat(answer.code()).as(answer.text()).isZero();
    assertThat(answer.text().lines())
        .contains(
            "events " + chain.length(),
            "head " + chain.head(),
            "sales " + number("select count(*) from sale"),
            "sold " + number("select sum(total) from sale"),
            "returns " + number("select count(*) from return"),
            "returned " + number("select coalesce(sum(total), 0) from return"),
            "shared " + number("select count(*) from split_garment where member is not null"));
  }

  @Test
  void namesTheEventThatWasEdited() throws Exception {
    run(copy, "drop trigger event_no_update");
    run(copy, "update event set payload = replace(payload, '1', '2') where seq = 7");
    Answer answer = script();
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.text()).contains("broken at event 7 of workshop");
  }

  /// The hash is of the payload as it is stored, not of what a parser makes of it.
  @ParameterizedTest
  @ValueSource(strings = {"'{', '{ '", "'}]', '}'", "'\"total\":', '\"total\":9,\"total\":'"})
  void namesTheEventWhosePayloadSaysTheSameOtherwise(String change) throws Exception {
    run(copy, "drop trigger event_no_update");
    run(copy, "update event set payload = replace(payload, " + change + ") where type = 'sale'");
    Answer answer = script();
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.text()).contains("broken at event");
  }

  private Answer script() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "python3",
                Path.of("..", "docs", "chain.py").toAbsolutePath().normalize().toString(),
                copy.toString())
            .redirectErrorStream(true)
            .start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Answer(process.waitFor(), text);
  }

  private static boolean isPythonThere() {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private String number(String query) throws SQLException {
    try (Connection connection = open(copy);
        Statement statement = connection.createStatement()) {
      return statement.executeQuery(query).getString(1);
    }
  }

  private static void run(Path file, String sql) throws SQLException {
    try (Connection connection = open(file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection open(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  private record Answer(int code, String text) {}
}
