package coop.teyel.pos.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import coop.teyel.production.controls.UiLanguage;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.Members;
import coop.teyel.production.members.SignedIn;
import coop.teyel.production.texts.Language;
import java.util.Collections;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Speaks to each person in her language: the page's `lang` and `dir`, and the locale of its texts.
@Component
class ReaderLanguage implements VaadinServiceInitListener {

  private final Members members;

  ReaderLanguage(Members members) {
    this.members = members;
  }

  @Override
  public void serviceInit(ServiceInitEvent starting) {
    starting.addIndexHtmlRequestListener(page -> {
      Language language = languageFor(page.getVaadinRequest());
      page.getDocument()
          .selectXpath("/html")
          .attr("lang", language.locale().toLanguageTag())
          .attr("dir", language.isRightToLeft() ? "rtl" : "ltr");
    });
    starting
        .getSource()
        .addUIInitListener(
            opened -> UiLanguage.turn(opened.getUI(), languageFor(VaadinRequest.getCurrent())));
  }

  private Language languageFor(VaadinRequest request) {
    if (SignedIn.isSomebody()) {
      return members.find(SignedIn.member()).map(Member::language).orElse(Language.EN);
    }
    Locale chosen = (Locale) request.getWrappedSession().getAttribute(Locale.class.getName());
    return chosen != null
        ? Language.of(chosen)
        : Language.firstOf(Collections.list(request.getLocales()));
  }
}
