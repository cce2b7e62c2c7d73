package coop.teyel.pos.audit.ui;

import static coop.teyel.production.BrowserTaps.letIn;
import static coop.teyel.production.BrowserTaps.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.VaadinSession;
import coop.teyel.pos.StallTest;
import coop.teyel.pos.Tampering;
import coop.teyel.pos.audit.AuditResult;
import coop.teyel.pos.audit.WrittenFact;
import coop.teyel.pos.books.ui.BooksView;
import coop.teyel.pos.sales.Sale;
import coop.teyel.pos.sales.SaleExamples;
import coop.teyel.production.facts.Chain;
import coop.teyel.production.facts.audit.AuditFinding.Reason;
import coop.teyel.production.texts.Dates;
import coop.teyel.production.texts.Language;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.context.TestPropertySource;

/// Its property gives this test a file that it shares only with others whose triggers are dropped.
@StallTest
@TestPropertySource(properties = "teyel.test=tampering")
@ViewPackages(packages = "coop.teyel")
class IntegrityAuditViewTests extends SpringBrowserlessTest {

  @Autowired Chain chain;
  @Autowired BeanFactory context;

  @Value("${teyel.data}")
  private Path folder;

  private Sale sale;

  @BeforeEach
  void asBookkeeperAfterASale() {
    SaleExamples examples = new SaleExamples(context);
    sale = examples.sold(examples.openStall(), 1);
    signIn(examples.stock().garments().cast().jan());
    // as after a real sign-in: what is pushed to a screen is asked for by whoever sits before it
    VaadinSession.getCurrent()
        .getSession()
        .setAttribute(
            HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
            SecurityContextHolder.getContext());
    UI.getCurrent().setLocale(Language.EN.locale());
  }

  @AfterEach
  void leave() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void isReachedFromTheBooksAndLooksInOneTap() {
    navigate(BooksView.class);
    test(button("Is everything as it was written?")).click();
    assertThat(getCurrentView()).isInstanceOf(IntegrityAuditView.class);
    look("All " + chain.length() + " records are as they were written.");
    assertThat(text()).contains(chain.head().substring(0, 12));
  }

  @Test
  void namesTheReceiptThatWasChangedInTheFileAndLeadsToIt() throws SQLException {
    navigate(IntegrityAuditView.class);
    try (Tampering tool = Tampering.with(folder)) {
      tool.disarm("sale");
      tool.run("update sale set total = total - 1 where id = '" + sale.id() + "'");
      look("Receipt " + sale.receiptNumber());
      tool.run("update sale set total = total + 1 where id = '" + sale.id() + "'");
    }
    assertThat(text())
        .contains("was changed after it was written", "Change nothing", "Tell the coordinator")
        .contains(Dates.day(sale.businessDay()));
    assertThat(button("Something was changed").isVisible()).isTrue();
    String address = findInView(Anchor.class).single().getHref();
    UI.getCurrent().navigate(address);
    assertThat(text()).contains("No. " + sale.receiptNumber());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void speaksEveryLanguage(Language language) throws SQLException {
    UI.getCurrent().setLocale(language.locale());
    navigate(IntegrityAuditView.class);
    try (Tampering tool = Tampering.with(folder)) {
      tool.disarm("sale");
      tool.run("update sale set total = total - 1 where id = '" + sale.id() + "'");
      look(UI.getCurrent().getTranslation("audit.changed.what-to-do"));
      assertThat(text()).doesNotContain("books.");
      tool.run("update sale set total = total + 1 where id = '" + sale.id() + "'");
      look(chain.head().substring(0, 12));
      assertThat(text()).doesNotContain("books.");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hasWordsForEverythingThatCanBeFound(Language language) {
    UI.getCurrent().setLocale(language.locale());
    for (Reason reason : Reason.values()) {
      for (WrittenFact.Kind kind : WrittenFact.Kind.values()) {
        WrittenFact fact = new WrittenFact(kind, "7", "7", Optional.empty());
        AuditResult.Changed changed =
            new AuditResult.Changed(fact, reason, List.of(), Instant.EPOCH);
        assertThat(new ChangedFact(changed, ZoneOffset.UTC).getElement().getTextRecursively())
            .contains("7")
            .doesNotContain("books.");
      }
    }
  }

  private void look(String whatIsFound) {
    test(findInView(Button.class).all().getLast()).click();
    Awaitility.await()
        .pollInSameThread()
        .atMost(Duration.ofSeconds(60))
        .until(() -> {
          letIn();
          return text().contains(whatIsFound);
        });
  }

  private Button button(String text) {
    return find(Button.class).all().stream()
        .filter(button -> button.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private String text() {
    return getCurrentView().getElement().getTextRecursively().replaceAll("[\u2066\u2069]", "");
  }
}
