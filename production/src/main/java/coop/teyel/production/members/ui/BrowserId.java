package coop.teyel.production.members.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;

/// Names this tablet or browser, by a cookie without meaning; wrong PINs are counted by it.
final class BrowserId {

  private static final String COOKIE = "teyel-device";

  private BrowserId() {}

  /// The name of the device; made when it is seen first.
  static String name() {
    VaadinRequest request = VaadinRequest.getCurrent();
    Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(COOKIE) && isName(cookie.getValue()))
        .map(Cookie::getValue)
        .findFirst()
        .orElseGet(BrowserId::newName);
  }

  private static boolean isName(String text) {
    return text.matches("[0-9a-f-]{36}");
  }

  private static String newName() {
    String name = UUID.randomUUID().toString();
    Cookie cookie = new Cookie(COOKIE, name);
    cookie.setHttpOnly(true);
    cookie.setPath("/");
    cookie.setMaxAge(Math.toIntExact(Duration.ofDays(3650).toSeconds()));
    cookie.setAttribute("SameSite", "Strict");
    VaadinResponse.getCurrent().addCookie(cookie);
    return name;
  }
}
