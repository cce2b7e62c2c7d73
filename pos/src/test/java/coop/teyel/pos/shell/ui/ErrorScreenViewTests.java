package coop.teyel.pos.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import coop.teyel.pos.PosBootTest;
import coop.teyel.pos.sales.SaleExamples;
import coop.teyel.production.ViewTestBase;
import coop.teyel.production.texts.Language;
import jakarta.annotation.security.PermitAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PosBootTest
@ViewPackages(packages = "coop.teyel")
class ErrorScreenViewTests extends ViewTestBase {

  @Autowired ApplicationContext context;

  @BeforeEach
  void somebodyIsHere() {
    signIn(new SaleExamples(context).amal());
    speak(Language.TR);
  }

  @Test
  void aMistypedAddressLeadsHomeInThePersonsOwnLanguage() {
    UI.getCurrent().navigate("nowhere/at-all");
    assertThat(getCurrentView()).isInstanceOf(NotFoundView.class);
    assertThat(viewText()).contains("Bu adres bir yere çıkmıyor").doesNotContain("navigate");
    Button home =
        findInView(Button.class).all().stream()
            .filter(button -> button.hasClassName("primary"))
            .findFirst()
            .orElseThrow();
    test(home).click();
    assertThat(getCurrentView()).isInstanceOf(HomeView.class);
  }

  @Test
  void aSaleThatIsNotThereIsNoFaultOfTheProgram() {
    UI.getCurrent().navigate("change/no-such-sale");
    assertThat(getCurrentView()).isInstanceOf(UnknownRecordView.class);
    assertThat(viewText()).contains("Bu adres bir yere çıkmıyor");
  }

  @Test
  void aScreenThatBreaksSaysThatNothingIsLost() {
    UI.getCurrent().navigate("breaks");
    assertThat(getCurrentView()).isInstanceOf(ServerErrorView.class);
    assertThat(viewText()).contains("Hiçbir şey kaybolmadı").doesNotContain("rehearsed");
  }

  /// A screen that cannot be opened.
  @Route("breaks")
  @PermitAll
  public static class Breaking extends Div {

    public Breaking() {
      throw new IllegalStateException("rehearsed");
    }
  }
}
