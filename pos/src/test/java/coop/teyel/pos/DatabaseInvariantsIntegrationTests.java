package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.pos.sales.Sale;
import coop.teyel.pos.sales.SaleExamples;
import coop.teyel.pos.till.TillExamples;
import coop.teyel.production.stock.Stall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/// Each invariant notices what violates it, in a copy of a file in which all of them hold.
@PosBootTest
@TestInstance(Lifecycle.PER_CLASS)
class DatabaseInvariantsIntegrationTests {

  @Autowired ApplicationContext context;
  @Autowired TillExamples tills;

  @Value("${teyel.data}")
  private Path data;

  private Sale sale;
  private Path day;
  private Path copy;

  @BeforeAll
  void copyADayAtTheStall(@TempDir Path folder) throws SQLException {
    SaleExamples examples = new SaleExamples(context);
    Stall stall = examples.openStall();
    sale = examples.sold(stall, 2);
    examples.refunded(examples.sold(stall, 1), 1);
    examples.basket(stall, examples.stock().atStall(stall, 1));
    tills.closed(tills.opened(1_000), 1_000);
    day = folder.resolve("day.db");
    try (Connection original = DriverManager.getConnection("jdbc:sqlite:" + data + "/teyel.db");
        Statement statement = original.createStatement()) {
      statement.execute("vacuum into '" + day + "'");
    }
  }

  @BeforeEach
  void takeAFreshCopy() throws IOException {
    copy = day.resolveSibling("copy.db");
    Files.copy(day, copy, StandardCopyOption.REPLACE_EXISTING);
  }

  @Test
  void allHoldAfterADay() {
    assertThat(new DatabaseInvariants(copy).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a sale whose lines do not make its total | update sale set total = total + 5, rounding = 0 where id = :sale",
        "a sale whose payments do not make its total | update sale_payment set tendered = tendered + 1 where sale = :sale",
        "a sale without lines | delete from sale_line where sale = :sale",
        "a sale without payment | delete from sale_payment where sale = :sale",
        "a discount that its lines do not share out | update sale set discount = 1, discount_reason = 'MANY' where id = :sale",
        "a rounding of more than half the smallest coin | update sale set rounding = 3 where id = :sale",
        "a rounding of what was paid without cash | update sale set rounding = 1, total = total + 1 where id = :sale ; update sale_payment set tender = 'CARD' where sale = :sale",
        "a part that the card terminal took and that is not in the sale | update basket set by_card = 1 where id = (select basket from sale where id = :sale)",
        "a payment of less than nothing | pragma ignore_check_constraints = true ; update sale_payment set tendered = -1 where sale = :sale",
        "a return whose lines do not make its total | update return_line set net = net - 1",
        "a return whose payments do not make its total | update return_payment set given_back = 0",
        "a return of more than was paid | update return_line set net = 99999999",
        "a garment that was sold twice without a return between | insert into sale_line select :sale, 9, garment, words, design, design_name, size, colour, is_second, price, discount, is_scanned, is_elsewhere from sale_line where sale = :sale and position = 1",
        "a sold garment that is still for sale | update garment_now set owner_kind = 'FOR_SALE', place_kind = 'WORKSHOP' where garment = (select garment from sale_line where sale = :sale and position = 1)",
        "a garment in two baskets | drop index basket_line_garment ; insert into basket_line select basket, position + 100, garment, words, design, design_name, size, colour, colour_hex, picture, is_second, price, is_scanned, is_elsewhere, state from basket_line where state = 'HELD'",
        "a garment that a closed basket holds | update basket set state = 'LEFT' where state = 'OPEN'",
        "a sold garment in a basket | update basket_line set state = 'HELD' where basket = (select basket from sale where id = :sale)",
        "a sale or return outside the chain | delete from event_subject where id = :sale",
        "a gap in the receipt numbers | update sale set receipt_number = 1000000 where id = :sale",
        "a sale or return without exactly one first paper | delete from print_job where reference = concat('sale:', :sale)",
        "a sale that is not in the books | update entry set reference = '' where reference = :sale",
        "an entry that does not balance | update entry_line set amount = amount + 1 where position = 1",
        "a line of no entry, or of another kind or day | update entry_line set kind = 'COST' where kind = 'SALE'",
        "a gap in the numbers of entries | update entry set number = 1000000 where number = 2",
        "cash of a stall's receipts that is not in its till | update till_cash set amount = amount + 1 where reference = :sale",
        "a closing that does not expect what was in the till | update closing set expected = expected + 1",
        "a closing whose coins do not make what was counted | update closing set counted = counted + 1",
        "a row that refers to none | delete from member where id = (select seller from sale where id = :sale)",
        "an event that does not follow the one before it | update event set prev_hash = hash where seq = 3",
        "pieces of a batch that are nowhere | update batch_plan set pieces = pieces + 1",
        "a bundle that does not hold what was moved to it | update bundle set pieces = pieces + 1",
        "a garment that is not where its last movement left it | update garment_now set place_kind = 'REPAIR' where owner_kind = 'CUSTOMER'",
        "a movement that does not begin where the one before it ended | update movement set from_place_kind = 'LOST', from_place_stall = null, from_place_member = null where reason = 'SOLD'",
        "a garment that moved between its sale and its return | update movement set reason = 'PACKED' where reason = 'RETURNED'"
      })
  void noticesWhatViolatesIt(String never, String change) throws SQLException {
    disarmed(change.replace(":sale", "'" + sale.id() + "'"));
    assertThat(new DatabaseInvariants(copy).problems())
        .anyMatch(problem -> problem.startsWith(never + ": "));
  }

  /// Runs statements in the copy, without whatever keeps its rows as they are.
  private void disarmed(String statements) throws SQLException {
    try (Connection tool = DriverManager.getConnection("jdbc:sqlite:" + copy);
        Statement statement = tool.createStatement()) {
      statement.execute("pragma foreign_keys = false");
      List<String> triggers =
          List.copyOf(
              new DatabaseInvariants(copy)
                  .strings("select name from sqlite_schema where type = 'trigger'"));
      for (String trigger : triggers) {
        statement.execute("drop trigger " + trigger);
      }
      for (String one : statements.split(" ; ")) {
        statement.execute(one);
      }
    }
  }
}
