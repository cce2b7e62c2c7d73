package coop.teyel.pos.sales;

import coop.teyel.hardware.Seeds;
import coop.teyel.pos.PosBootTest;
import coop.teyel.pos.db.DefaultSchema;
import coop.teyel.pos.till.Closings;
import coop.teyel.production.facts.AppendOnlyCheck;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.money.Coins;
import coop.teyel.production.stock.Stall;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Named;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/// What is written stays: no sale, return, payment, entry or closing can be changed or deleted, not
/// even by raw SQL.
@PosBootTest
class StallFactsStayIntegrationTests {

  private static final int ATTEMPTS = 2_000;

  /// What may change: what is not sold yet, papers on their way, what people arrange, and the words
  /// that facts use, of which none can be taken away once it is used.
  private static final Set<String> MAY_CHANGE =
      Set.of(
          "basket",
          "basket_line",
          "till_tally",
          "printer",
          "print_job",
          "printer_paper",
          "paused_run",
          "device",
          // views
          "receipt",
          "receipt_line",
          "entry_kind",
          "cash_reason",
          "paper_kind",
          "discount_reason",
          "tender",
          "return_reason");

  @Autowired ApplicationContext context;
  @Autowired DSLContext sql;
  @Autowired PlatformTransactionManager transactions;
  @Autowired Closings closings;

  @Test
  void everyTableOfFactsRefusesUpdateAndDelete() {
    aDayAtTheStall();
    new AppendOnlyCheck(sql, transactions, Seeds.seeded("facts of the stall stay"))
        .failsOn(facts(), ATTEMPTS);
  }

  private void aDayAtTheStall() {
    SaleExamples examples = new SaleExamples(context);
    Stall stall = examples.openStall();
    Sale sale = examples.sold(stall, 2);
    examples.refunded(sale, 1);
    Coins.Counted note = new Coins.Counted(Coins.of(sale.total().currency()).getFirst(), 1);
    examples.asAmal(() -> closings.count(sale.tillSession(), note.coin(), note.count()));
    examples.asAmal(() -> closings.close(CommandId.fresh(), sale.tillSession(), List.of(note)));
  }

  private static Set<String> facts() {
    return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
        .map(Named::getName)
        .filter(name -> !MAY_CHANGE.contains(name))
        .collect(Collectors.toSet());
  }
}
