package coop.teyel.pos.audit;

import static coop.teyel.production.members.MemberExamples.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import coop.teyel.pos.DatabaseTamperer;
import coop.teyel.pos.PosBootTest;
import coop.teyel.pos.books.BookExamples;
import coop.teyel.pos.sales.Sale;
import coop.teyel.pos.sales.SaleExamples;
import coop.teyel.production.facts.Chain;
import coop.teyel.production.facts.audit.AuditFinding.Reason;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;

/// Looks at everything, before and after somebody changed a row with a database tool.
///
/// Its property gives this test a file that it shares only with others whose triggers are dropped.
@PosBootTest
@TestPropertySource(properties = "teyel.test=tampering")
class IntegrityAuditIntegrationTests {

  @Autowired IntegrityAudit asWritten;
  @Autowired AuditRunner watch;
  @Autowired Chain chain;
  @Autowired BookExamples books;
  @Autowired BeanFactory context;

  @Value("${teyel.data}")
  private Path folder;

  private Sale sale;

  @BeforeEach
  void afterASale() {
    SaleExamples examples = new SaleExamples(context);
    sale = examples.sold(examples.openStall(), 1);
  }

  @Test
  void saysThatEverythingIsAsItWasWrittenAndNamesWhatIsNot() throws SQLException {
    assertThat(looked())
        .isInstanceOfSatisfying(
            AuditResult.AllAsWritten.class,
            all -> {
              assertThat(all.facts()).isEqualTo(chain.length());
              assertThat(all.head()).isEqualTo(chain.head());
            });
    try (DatabaseTamperer tool = DatabaseTamperer.with(folder)) {
      tool.disarm("sale");
      tool.run("update sale set total = total - 1 where id = '" + sale.id() + "'");
      requireNamed(looked(), Reason.ROWS_CHANGED);
      tool.run("update sale set total = total + 1 where id = '" + sale.id() + "'");
    }
    assertThat(looked()).isInstanceOf(AuditResult.AllAsWritten.class);
  }

  @Test
  void findsAChangeAtTheStartAndKeepsItUntilSomebodyLooksAgain() throws SQLException {
    try (DatabaseTamperer tool = DatabaseTamperer.with(folder)) {
      tool.disarm("sale");
      tool.run("update sale set total = total - 1 where id = '" + sale.id() + "'");
      watch.lookAtTheEnd();
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> watch.finding() instanceof AuditResult.Changed);
      requireNamed(finding(), Reason.ROWS_CHANGED);
      tool.run("update sale set total = total + 1 where id = '" + sale.id() + "'");
    }
    watch.lookAtTheEnd();
    requireNamed(finding(), Reason.ROWS_CHANGED);
    assertThat(looked()).isInstanceOf(AuditResult.AllAsWritten.class);
  }

  @Test
  void isForWhoeverKeepsTheBooks() {
    assertThatThrownBy(() -> as(books.cast().amal(), () -> asWritten.finding()))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(as(books.cast().zehra(), () -> asWritten.finding())).isEqualTo(watch.finding());
  }

  private void requireNamed(AuditResult finding, Reason reason) {
    String number = Long.toString(sale.receiptNumber());
    WrittenFact fact =
        new WrittenFact(
            "sales.fact",
            number,
            Optional.of(sale.businessDay()),
            Optional.of("receipts/" + number));
    assertThat(finding)
        .isInstanceOfSatisfying(
            AuditResult.Changed.class,
            changed -> {
              assertThat(changed.fact()).isEqualTo(fact);
              assertThat(changed.reason()).isEqualTo(reason);
            });
  }

  private AuditResult looked() {
    as(
        books.cast().jan(),
        () -> {
          asWritten.look();
          return true;
        });
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> !(watch.finding() instanceof AuditResult.Looking));
    return finding();
  }

  private AuditResult finding() {
    return as(books.cast().jan(), asWritten::finding);
  }
}
