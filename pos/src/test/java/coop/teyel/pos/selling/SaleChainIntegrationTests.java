package coop.teyel.pos.selling;

import static coop.teyel.pos.selling.SaleExamples.kurus;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.teyel.pos.StallTest;
import coop.teyel.production.facts.Chain;
import coop.teyel.production.facts.ChainCheck;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.stock.Stall;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/// Somebody changes a stored sale with a database tool: the chain finds it and says which.
///
/// Its property gives this test a file of its own, whose triggers it drops.
@StallTest
@TestPropertySource(properties = "teyel.test=tampering")
class SaleChainIntegrationTests {

  @Autowired ApplicationContext context;
  @Autowired Chain chain;
  @Autowired Baskets baskets;

  @Value("${teyel.data}")
  private Path folder;

  @Test
  void anyChangedFieldOfASaleOrRefundIsFoundAndNamed() throws SQLException {
    Sale sale = discounted();
    Refund refund = new SaleExamples(context).refunded(sale, 1);
    assertThat(chain.check()).isInstanceOf(ChainCheck.Intact.class);
    try (Connection tool = tool()) {
      assertThatThrownBy(() -> run(tool, "update sale set total = total + 1"))
          .hasMessageContaining("facts are never changed");
      assertThatThrownBy(() -> run(tool, "delete from payment"))
          .hasMessageContaining("facts are never deleted");
      disarm(tool);
      int fields = 0;
      fields += tamper(tool, "sale", "id", "sale", sale.id());
      fields += tamper(tool, "sale_line", "sale", "sale", sale.id());
      fields += tamper(tool, "payment", "document", "sale", sale.id());
      fields += tamper(tool, "refund", "id", "return", refund.id());
      fields += tamper(tool, "refund_line", "refund", "return", refund.id());
      fields += tamper(tool, "payment", "document", "return", refund.id());
      assertThat(fields).isGreaterThan(60);
    }
    assertThat(chain.check()).isInstanceOf(ChainCheck.Intact.class);
  }

  private Sale discounted() {
    SaleExamples examples = new SaleExamples(context);
    Stall stall = examples.openStall();
    Basket basket = examples.basket(stall, examples.stock().atStall(stall, 2));
    Discount discount = new Discount(kurus(33_33), Discount.Reason.STAIN);
    examples.asAmal(() -> baskets.discount(CommandId.fresh(), basket.id(), Optional.of(discount)));
    return examples.paid(
        basket.id(), List.of(Tendered.card(kurus(100_00)), Tendered.cash(kurus(1_200_00))));
  }

  private Connection tool() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("teyel.db"));
  }

  private static void disarm(Connection tool) throws SQLException {
    for (String table : List.of("sale", "sale_line", "refund", "refund_line", "payment")) {
      run(tool, "drop trigger " + table + "_no_update");
    }
    run(tool, "pragma foreign_keys = false");
    run(tool, "pragma ignore_check_constraints = true");
  }

  /// Changes each field of the rows of one document, looks, and puts it right again.
  private int tamper(Connection tool, String table, String column, String type, String id)
      throws SQLException {
    Rows rows = Rows.read(tool, table, column, id);
    int fields = 0;
    for (List<@Nullable Object> row : rows.values()) {
      for (int field = 0; field < row.size(); field++) {
        List<@Nullable Object> changed = new ArrayList<>(row);
        changed.set(field, other(row.get(field)));
        rows.write(tool, row, changed);
        assertThat(chain.check())
            .as(table + "." + rows.columns().get(field) + " = " + changed.get(field))
            .isInstanceOfSatisfying(
                ChainCheck.Broken.class,
                broken -> {
                  assertThat(broken.type()).isEqualTo(type);
                  assertThat(broken.id()).isEqualTo(id);
                });
        rows.write(tool, changed, row);
        fields++;
      }
    }
    return fields;
  }

  private static Object other(@Nullable Object value) {
    return switch (value) {
      case null -> "STAIN";
      case Number number -> number.longValue() + 1_000;
      default -> value + "x";
    };
  }

  private static void run(Connection tool, String sql) throws SQLException {
    try (Statement statement = tool.createStatement()) {
      statement.execute(sql);
    }
  }

  private record Rows(String table, List<String> columns, List<List<@Nullable Object>> values) {

    static Rows read(Connection tool, String table, String column, String id) throws SQLException {
      String query = "select * from " + table + " where " + column + " = '" + id + "'";
      try (Statement statement = tool.createStatement();
          ResultSet found = statement.executeQuery(query)) {
        ResultSetMetaData meta = found.getMetaData();
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
          columns.add(meta.getColumnName(i));
        }
        List<List<@Nullable Object>> values = new ArrayList<>();
        while (found.next()) {
          List<@Nullable Object> row = new ArrayList<>();
          for (int i = 1; i <= columns.size(); i++) {
            row.add(found.getObject(i));
          }
          values.add(row);
        }
        return new Rows(table, columns, values);
      }
    }

    void write(Connection tool, List<@Nullable Object> from, List<@Nullable Object> to)
        throws SQLException {
      String sql =
          "update "
              + table
              + " set "
              + String.join(", ", columns.stream().map(it -> it + " = ?").toList())
              + " where "
              + String.join(" and ", columns.stream().map(it -> it + " is ?").toList());
      try (PreparedStatement statement = tool.prepareStatement(sql)) {
        int i = 1;
        for (Object value : to) {
          statement.setObject(i++, value);
        }
        for (Object value : from) {
          statement.setObject(i++, value);
        }
        assertThat(statement.executeUpdate()).isEqualTo(1);
      }
    }
  }
}
