package coop.teyel.pos.sales;

import static coop.teyel.pos.sales.SaleExamples.kurus;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.teyel.pos.DatabaseTamperer;
import coop.teyel.pos.PosBootTest;
import coop.teyel.pos.baskets.Basket;
import coop.teyel.pos.baskets.Baskets;
import coop.teyel.pos.baskets.Discount;
import coop.teyel.pos.payments.Tendered;
import coop.teyel.pos.returns.Return;
import coop.teyel.production.facts.Chain;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.audit.AuditFinding;
import coop.teyel.production.facts.audit.ChainAudit;
import coop.teyel.production.stock.Stall;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/// Somebody changes a stored sale with a database tool: the chain finds it and says which.
///
/// Its property gives this test a file that it shares only with others whose triggers are dropped.
@PosBootTest
@TestPropertySource(properties = "teyel.test=tampering")
class SaleChainIntegrationTests {

  @Autowired ApplicationContext context;
  @Autowired Chain chain;
  @Autowired ChainAudit audit;
  @Autowired Baskets baskets;

  @Value("${teyel.data}")
  private Path folder;

  @Test
  void anyChangedFieldOfASaleOrRefundIsFoundAndNamed() throws SQLException {
    Sale sale = discounted();
    Return refund = new SaleExamples(context).refunded(sale, 1);
    assertThat(audit.full()).isInstanceOf(AuditFinding.Intact.class);
    try (DatabaseTamperer tool = DatabaseTamperer.with(folder)) {
      assertThatThrownBy(() -> tool.run("update sale set total = total + 1"))
          .hasMessageContaining("facts are never changed");
      assertThatThrownBy(() -> tool.run("delete from sale_payment"))
          .hasMessageContaining("facts are never deleted");
      tool.disarm("sale", "sale_line", "return", "return_line", "sale_payment", "return_payment");
      int fields = 0;
      fields += tamper(tool, "sale", "id", "sale", sale.id());
      fields += tamper(tool, "sale_line", "sale", "sale", sale.id());
      fields += tamper(tool, "sale_payment", "sale", "sale", sale.id());
      fields += tamper(tool, "return", "id", "return", refund.id());
      fields += tamper(tool, "return_line", "return", "return", refund.id());
      fields += tamper(tool, "return_payment", "return", "return", refund.id());
      assertThat(fields).isGreaterThan(60);
    }
    assertThat(audit.full()).isInstanceOf(AuditFinding.Intact.class);
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

  private int tamper(DatabaseTamperer tool, String table, String column, String type, String id)
      throws SQLException {
    return tool.eachField(
        table,
        column,
        id,
        change ->
            assertThat(audit.full())
                .as(change)
                .isInstanceOfSatisfying(
                    AuditFinding.Broken.class,
                    broken -> {
                      assertThat(broken.type()).isEqualTo(type);
                      assertThat(broken.id()).isEqualTo(id);
                    }));
  }
}
