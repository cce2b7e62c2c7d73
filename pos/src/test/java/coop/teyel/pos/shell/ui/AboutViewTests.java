package coop.teyel.pos.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Pre;
import coop.teyel.pos.PosBootTest;
import coop.teyel.pos.sales.SaleExamples;
import coop.teyel.production.ViewTestBase;
import coop.teyel.production.members.Member;
import coop.teyel.production.texts.Language;
import coop.teyel.production.texts.Texts;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PosBootTest
@ViewPackages(packages = "coop.teyel")
class AboutViewTests extends ViewTestBase {

  @Autowired ApplicationContext context;
  @Autowired Texts texts;

  private Member seller;

  @BeforeEach
  void somebodyIsHere() {
    seller = new SaleExamples(context).amal();
    signIn(seller);
  }

  @Test
  void isReachedFromHome() {
    speak(Language.TR);
    UI.getCurrent().navigate("home");
    press("Teyel hakkında");
    assertThat(getCurrentView()).isInstanceOf(AboutView.class);
  }

  @ParameterizedTest
  @EnumSource
  void saysItInEachLanguage(Language language) {
    speak(language);
    UI.getCurrent().navigate("about");
    for (String key : List.of("shell.about.free", "shell.about.made-of", "shell.about.drawings")) {
      assertThat(viewText()).contains(texts.say(language.locale(), key));
    }
    assertThat(findInView(Anchor.class).single().getText())
        .isEqualTo(texts.say(language.locale(), "shell.about.bill"));
  }

  @Test
  void showsTheTextOfALicenceOnlyWhenItIsWanted() {
    UI.getCurrent().navigate("about");
    LibraryDetails font =
        findInView(LibraryDetails.class).all().stream()
            .filter(library -> text(library.getSummary()).startsWith("Vazirmatn"))
            .findFirst()
            .orElseThrow();
    assertThat(findInView(Pre.class).all()).isEmpty();
    font.setOpen(true);
    ComponentUtil.fireEvent(font, new NativeDetails.ToggleEvent(font, true));
    assertThat(findInView(Pre.class).single().getText()).contains("SIL OPEN FONT LICENSE");
  }

  @Test
  void creditsFontsAndData() {
    assertThat(new Libraries().others())
        .extracting(Library::name, Library::licence)
        .containsExactly(
            tuple("Instrument-Sans", "OFL-1.1"),
            tuple("Vazirmatn", "OFL-1.1"),
            tuple("escpos-printer-db", "CC-BY-4.0"));
    assertThat(new Libraries().others())
        .allSatisfy(credited -> assertThat(credited.text()).containsIgnoringCase("license"));
  }
}
