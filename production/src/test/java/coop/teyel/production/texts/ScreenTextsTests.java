package coop.teyel.production.texts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScreenTextsTests {

  private final ScreenTexts texts = new ScreenTexts();
  private final Texts bundles = new Texts();

  @Test
  void findsASentenceOfAnotherLanguage() {
    String english = bundles.say(Language.EN.locale(), "designs.refused.name");
    Div screen = new Div(new Span(english), new Span("Zehra"), new Span("12,50"));
    assertThat(foreign(screen, Language.DE)).containsExactly(english);
    assertThat(foreign(screen, Language.EN)).isEmpty();
  }

  @Test
  void findsAFilledSentenceOfAnotherLanguageAndWhatOnlyAReaderSays() {
    String filled = bundles.say(Language.TR.locale(), "designs.refused.minutes", 600);
    Image picture = new Image("dress.svg", "");
    picture.setAlt(filled);
    assertThat(foreign(new Div(picture), Language.NL)).containsExactly(filled);
    assertThat(foreign(new Div(picture), Language.TR)).isEmpty();
  }

  @Test
  void findsAKeyWithoutAText() {
    assertThat(foreign(new Div(new Span("designs.refused.name")), Language.KU))
        .containsExactly("designs.refused.name");
  }

  @Test
  void allowsNamesOfTheDataAndWhatIsMarkedAsForeign() {
    String english = bundles.say(Language.EN.locale(), "designs.refused.name");
    Span marked = new Span(english);
    marked.getElement().setAttribute("lang", "en");
    Div screen = new Div(marked, new Span(english));
    assertThat(texts.read(screen.getElement(), Language.AR, Set.of(english)).foreign()).isEmpty();
    assertThat(foreign(screen, Language.AR)).containsExactly(english);
  }

  private List<String> foreign(Div screen, Language language) {
    return texts.read(screen.getElement(), language, Set.of()).foreign();
  }
}
