package coop.teyel.production.facts;

import java.time.InstantSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SingleColumnRowMapper;
import org.springframework.stereotype.Repository;

/// The commands that were accepted. Its two statements run in every act, so they are written here
/// once instead of being put together each time, which was a twelfth of a sale in a profile.
@Repository
class CommandRows {

  private static final SingleColumnRowMapper<String> TEXT =
      SingleColumnRowMapper.newInstance(String.class);

  private final JdbcTemplate jdbc;
  private final InstantSource clock;

  CommandRows(DataSource dataSource, InstantSource clock) {
    this.jdbc = new JdbcTemplate(dataSource);
    this.clock = clock;
  }

  Optional<String> factOf(CommandId command) {
    return jdbc.query("select fact from command where id = ?", TEXT, command.toString()).stream()
        .findFirst();
  }

  void add(CommandId command, String fact) {
    jdbc.update(
        "insert into command (id, fact, at) values (?, ?, ?)",
        command.toString(),
        fact,
        clock.millis());
  }
}
