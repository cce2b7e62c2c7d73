package coop.teyel.pos.shell.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Map;

/// What every page brings to a browser: the styles, the measure of the screen, the icons in the
/// browser's own tabs, the connection on which the server speaks first, and the heartbeat that
/// tells when it cannot.
@Push(transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/teyel.css")
@Inline("coop/teyel/pos/shell/ui/heartbeat.js")
public final class AppShell implements AppShellConfigurator {

  /// The teal of the logo, around the page of a browser that colours its own frame.
  private static final String THEME_COLOUR = "#17656a";

  @Override
  public void configurePage(AppShellSettings page) {
    page.setPageTitle("Teyel");
    page.addMetaTag("theme-color", THEME_COLOUR);
    page.addFavIcon("icon", "favicon.ico", "16x16 32x32 48x48");
    page.addLink("favicon.svg", Map.of("rel", "icon", "type", "image/svg+xml", "sizes", "any"));
    page.addFavIcon("apple-touch-icon", "apple-touch-icon.png", "180x180");
  }
}
