package coop.teyel.pos.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import coop.teyel.production.texts.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// What a browser says when it cannot go on with a page, in the language of its reader. A page
/// whose program was started anew says nothing: it loads itself again.
@Component
class BrowserMessages implements VaadinServiceInitListener {

  private final Texts texts;

  BrowserMessages(Texts texts) {
    this.texts = texts;
  }

  @Override
  public void serviceInit(ServiceInitEvent starting) {
    starting.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
  }

  private SystemMessages messages(Locale reader) {
    CustomizedSystemMessages messages = new CustomizedSystemMessages();
    messages.setInternalErrorCaption(texts.say(reader, "shell.broken"));
    messages.setInternalErrorMessage(texts.say(reader, "shell.broken.cure"));
    messages.setCookiesDisabledCaption(texts.say(reader, "shell.cookies"));
    messages.setCookiesDisabledMessage(texts.say(reader, "shell.cookies.cure"));
    return messages;
  }
}
