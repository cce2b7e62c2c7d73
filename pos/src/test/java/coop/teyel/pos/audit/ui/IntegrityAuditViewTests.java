package coop.teyel.pos.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import coop.teyel.pos.DatabaseTamperer;
import coop.teyel.pos.PosBootTest;
import coop.teyel.pos.audit.AuditResult;
import coop.teyel.pos.audit.WrittenFact;
import coop.teyel.pos.books.ui.BooksView;
import coop.teyel.pos.sales.Sale;
import coop.teyel.pos.sales.SaleExamples;
import coop.teyel.production.ViewTestBase;
import coop.teyel.production.facts.Chain;
import coop.teyel.production.facts.audit.AuditFinding.Reason;
import coop.teyel.production.facts.audit.FactDescription;
import coop.teyel.production.texts.Dates;
import coop.teyel.production.texts.Language;
import coop.teyel.production.texts.ScreenTexts;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

/// Its property gives this test a file that it shares only with others whose triggers are dropped.
@PosBootTest
@TestPropertySource(properties = "teyel.test=tampering")
@ViewPackages(packages = "coop.teyel")
class IntegrityAuditViewTests extends ViewTestBase {

  private static final ScreenTexts TEXTS = new ScreenTexts();

  @Autowired Chain chain;
  @Autowired List<FactDescription> descriptions;
  @Autowired BeanFactory context;

  @Value("${teyel.data}")
  private Path folder;

  private Sale sale;

  @BeforeEach
  void asBookkeeperAfterASale() {
    SaleExamples examples = new SaleExamples(context);
    sale = examples.sold(examples.openStall(), 1);
    signIn(examples.stock().garments().cast().jan());
  }

  @Test
  void isReachedFromTheBooksAndLooksInOneTap() {
    navigate(BooksView.class);
    press("Is everything as it was written?");
    assertThat(getCurrentView()).isInstanceOf(IntegrityAuditView.class);
    look("All " + chain.length() + " records are as they were written.");
    assertThat(plain(viewText())).contains(chain.head().substring(0, 12));
  }

  @Test
  void namesTheReceiptThatWasChangedInTheFileAndLeadsToIt() throws SQLException {
    navigate(IntegrityAuditView.class);
    try (DatabaseTamperer tool = DatabaseTamperer.with(folder)) {
      tool.disarm("sale");
      tool.run("update sale set total = total - 1 where id = '" + sale.id() + "'");
      look("Receipt " + sale.receiptNumber());
      tool.run("update sale set total = total + 1 where id = '" + sale.id() + "'");
    }
    assertThat(plain(viewText()))
        .contains("was changed after it was written", "Change nothing", "Tell the coordinator")
        .contains(Dates.day(sale.businessDay()));
    assertThat(button("Something was changed").isVisible()).isTrue();
    String address = findInView(Anchor.class).single().getHref();
    UI.getCurrent().navigate(address);
    assertThat(plain(viewText())).contains("No. " + sale.receiptNumber());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void saysWhatWasChangedInEachLanguage(Language language) throws SQLException {
    speak(language);
    navigate(IntegrityAuditView.class);
    try (DatabaseTamperer tool = DatabaseTamperer.with(folder)) {
      tool.disarm("sale");
      tool.run("update sale set total = total - 1 where id = '" + sale.id() + "'");
      look(say("audit.changed.what-to-do"));
      assertThat(foreign(getCurrentView().getElement(), language)).isEmpty();
      tool.run("update sale set total = total + 1 where id = '" + sale.id() + "'");
      look(chain.head().substring(0, 12));
      assertThat(foreign(getCurrentView().getElement(), language)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hasWordsForEverythingThatCanBeFound(Language language) {
    speak(language);
    for (Reason reason : Reason.values()) {
      for (String textKey : whatFactsAreCalled()) {
        WrittenFact fact = new WrittenFact(textKey, "7", Optional.empty(), Optional.empty());
        AuditResult.Changed changed =
            new AuditResult.Changed(fact, reason, List.of(), Instant.EPOCH);
        ChangedFact shown = new ChangedFact(changed, ZoneOffset.UTC);
        assertThat(text(shown)).contains("7");
        assertThat(foreign(shown.getElement(), language)).isEmpty();
      }
    }
  }

  private List<String> whatFactsAreCalled() {
    return Stream.concat(
            descriptions.stream().map(FactDescription::textKey), Stream.of("audit.changed.fact"))
        .toList();
  }

  private static List<String> foreign(Element screen, Language language) {
    return TEXTS.read(screen, language, Set.of()).foreign();
  }

  private void look(String whatIsFound) {
    test(findInView(Button.class).all().getLast()).click();
    awaitText(whatIsFound);
  }
}
