package coop.teyel.pos.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import coop.teyel.pos.PosBootTest;
import coop.teyel.pos.baskets.Baskets;
import coop.teyel.pos.sales.SaleExamples;
import coop.teyel.pos.sales.Selling;
import coop.teyel.production.ViewTestBase;
import coop.teyel.production.controls.messages.IdlePrompt;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Role;
import coop.teyel.production.members.SignedIn;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.stock.Stall;
import coop.teyel.production.texts.Language;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PosBootTest
@ViewPackages(packages = "coop.teyel")
class MainLayoutViewTests extends ViewTestBase {

  @Autowired ApplicationContext context;
  @Autowired Baskets baskets;
  @Autowired Selling selling;

  private SaleExamples examples;
  private Stall stall;

  @BeforeEach
  void comeIn() {
    examples = new SaleExamples(context);
    stall = examples.openStall();
    String nickname = "Coordinator " + stall.name();
    signIn(
        examples
            .stock()
            .garments()
            .cast()
            .someone(nickname, Language.EN, EnumSet.of(Role.COORDINATOR)));
  }

  @ParameterizedTest
  @CsvSource({
    "home, true",
    "my-day, true",
    "board, true",
    "batches, true",
    "labels, true",
    "my-share, true",
    "labels-again, false",
    "share-day, false",
    "designs, false",
    "members, false",
    "pack, false",
    "sell, false",
    "till, false",
    "books, false",
    "devices, false"
  })
  void watchesOnlyWhereNobodyTypesSellsOrCounts(String route, boolean isWatched) {
    UI.getCurrent().navigate(route);
    assertThat(isWatching()).isEqualTo(isWatched);
  }

  @Test
  void whoeverIsNotThereAnyMoreIsSignedOut() {
    UI.getCurrent().navigate("home");
    stillThere().nobody();
    assertThat(SignedIn.isSomebody()).isFalse();
  }

  @Test
  void nobodyIsSignedOutWithAnOpenBasket() {
    UI.getCurrent().navigate("home");
    var basket = baskets.open(stall.id());
    selling.scan(CommandId.fresh(), basket.id(), Scan.read(atStall()));
    stillThere().nobody();
    assertThat(SignedIn.isSomebody()).isTrue();
    UI.getCurrent().navigate("board");
    assertThat(isWatching()).isFalse();
  }

  @Test
  void nobodyIsSignedOutFromAScreenThatStays() {
    UI.getCurrent().navigate("members");
    stillThere().nobody();
    assertThat(SignedIn.isSomebody()).isTrue();
  }

  @Test
  void leavingParksWhatIsServed() {
    var basket = baskets.open(stall.id());
    selling.scan(CommandId.fresh(), basket.id(), Scan.read(atStall()));
    UI.getCurrent().navigate("home");
    tap("Leave");
    assertThat(SignedIn.isSomebody()).isFalse();
    assertThat(examples.asAmal(() -> baskets.parked(stall.id())))
        .singleElement()
        .satisfies(parked -> assertThat(parked.id()).isEqualTo(basket.id()));
  }

  private String atStall() {
    return examples.stock().atStall(stall, 1).getFirst();
  }

  private boolean isWatching() {
    return stillThere().getElement().getProperty("watching", false);
  }

  private IdlePrompt stillThere() {
    return find(IdlePrompt.class).single();
  }
}
