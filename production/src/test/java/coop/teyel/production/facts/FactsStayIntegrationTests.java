package coop.teyel.production.facts;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.Seeds;
import coop.teyel.production.WorkshopBootTest;
import coop.teyel.production.batches.Batch;
import coop.teyel.production.batches.BatchExamples;
import coop.teyel.production.shares.ShareExamples;
import coop.teyel.production.stock.Stall;
import coop.teyel.production.stock.StockExamples;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/// What is written stays: no fact of the workshop can be changed or deleted, not even by raw SQL.
@WorkshopBootTest
class FactsStayIntegrationTests {

  private static final int ATTEMPTS = 2_000;

  /// What may change: the present that follows from facts, what people arrange, and the words that
  /// migrations bring.
  private static final Set<String> MAY_CHANGE =
      Set.of(
          "node",
          "language",
          "role",
          "stage",
          "station",
          "batch_act_kind",
          "move_reason",
          "member_now",
          "member_pin",
          "wrong_pin",
          "known_device",
          "bundle",
          "garment_now",
          "manifest_line",
          "audit_mark",
          "event_subject");

  @Autowired DSLContext sql;
  @Autowired PlatformTransactionManager transactions;

  private final StockExamples stock;
  private final ShareExamples shares;

  @Autowired
  FactsStayIntegrationTests(BeanFactory context) {
    stock = new StockExamples(context);
    shares = new ShareExamples(context);
  }

  @Test
  void everyTableOfFactsRefusesUpdateAndDelete() {
    aDayInTheWorkshop();
    new AppendOnlyCheck(sql, transactions, Seeds.seeded("facts stay")).failsOn(facts(), ATTEMPTS);
  }

  private void aDayInTheWorkshop() {
    Stall stall = stock.stall(UUID.randomUUID().toString());
    stock.atStall(stall, 2);
    BatchExamples batches = stock.garments().batches();
    Batch batch = batches.ordered(stock.garments().designs().dress(), 1);
    assertThat(batch.tally().planned()).isPositive();
    stock.garments().labelled(3);
    shares.dealt();
    stock.garments().labelled(3);
    shares.dealt();
  }

  private Set<String> facts() {
    Set<String> facts =
        new TreeSet<>(
            sql.fetch("select name from sqlite_master where type = 'table'")
                .getValues(DSL.field("name", String.class)));
    facts.removeIf(name -> name.startsWith("sqlite_") || name.startsWith("flyway_"));
    facts.removeAll(MAY_CHANGE);
    // no test here hands in a photo
    facts.remove("design_photo");
    return facts;
  }
}
