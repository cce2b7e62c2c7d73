package coop.teyel.pos;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// An outside reader of the database file, with SQL of its own: what must be true of it at any
/// time.
record DatabaseInvariants(Path file) {

  private static final Map<String, String> NEVER = never();

  /// Everything that must never be and is, in words; empty when all is well.
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    if (!strings("pragma integrity_check").equals(Set.of("ok"))) {
      problems.add("the file is damaged");
    }
    NEVER.forEach((what, query) -> {
      Set<String> found = strings(query);
      if (!found.isEmpty()) {
        problems.add(what + ": " + found);
      }
    });
    return problems;
  }

  /// The first column of a query, sorted.
  Set<String> strings(String query) {
    Set<String> found = new TreeSet<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement sql = connection.createStatement();
        ResultSet rows = sql.executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
    return found;
  }

  private static Map<String, String> never() {
    Map<String, String> never = new LinkedHashMap<>();
    never.put(
        "a sale without lines", "select id from sale where id not in (select sale from sale_line)");
    never.put(
        "a sale without payment",
        "select id from sale where id not in (select document from payment)");
    never.put(
        "a sale outside the chain",
        "select id from sale where id not in (select id from event_subject)");
    never.put(
        "a return outside the chain",
        "select id from refund where id not in (select id from event_subject)");
    never.put(
        "a sale that is not in the books",
        "select id from sale where total <> 0 and id not in (select reference from entry)");
    never.put(
        "an entry that does not balance",
        "select entry from entry_line group by entry having sum(amount) <> 0");
    never.put(
        "a sale whose lines do not make its total",
        "select id from sale s where total - rounding <> (select sum(price - discount) from sale_line where sale = s.id)");
    never.put(
        "a sale whose payments do not make its total",
        "select id from sale s where total <> (select sum(tendered - given_back) from payment where document = s.id)");
    never.put(
        "a gap in the receipt numbers",
        "select n from (select receipt_number n, row_number() over (order by receipt_number) k from"
            + " (select receipt_number from sale union all select receipt_number from refund)) where n <> k");
    never.put(
        "a sold garment that is still for sale",
        "select code from sale_line l join garment_now g on g.garment = l.code and g.owner = 'FOR_SALE'"
            + " where not exists (select 1 from refund_line r where r.sale = l.sale and r.line = l.line)");
    never.put(
        "a receipt that nobody queued",
        "select id from sale where 'sale:' || id not in (select reference from print_job)");
    return never;
  }
}
