package coop.teyel.production;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Fingers and eyes for tests of screens without a browser.
public final class BrowserTaps {

  private BrowserTaps() {}

  /// Puts `member` before the screen.
  public static void signIn(Member member) {
    SecurityContextHolder.getContext().setAuthentication(SignedIn.as(member));
  }

  /// Taps a button or tile that writes, as a browser would: with the command id that lies in the
  /// page.
  public static void tap(Button button) {
    tapWith(button, commandOf(button));
  }

  /// The command id that lies in the page for a button that writes.
  public static String commandOf(Button button) {
    return button.getElement().getProperty("commandId");
  }

  /// Taps with a command id that was sent before: a second tap, delivered late.
  public static void tapWith(Button button, String command) {
    ObjectNode data = JsonNodeFactory.instance.objectNode().put("element.commandId", command);
    button
        .getElement()
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(button.getElement(), "click", data));
  }

  /// Lets in what other threads have for the screen, as happens between two requests of a browser.
  /// A round trip of these tests does not: they hold the screen's lock from end to end.
  public static void letIn() {
    VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
  }
}
