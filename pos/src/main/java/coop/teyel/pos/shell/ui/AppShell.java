package coop.teyel.pos.shell.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/// What every page brings to a browser: the styles, the measure of the screen, the line on which
/// the server speaks first, and the heartbeat that tells when it cannot.
@Push(transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/teyel.css")
@Inline("coop/teyel/pos/shell/ui/heartbeat.js")
public final class AppShell implements AppShellConfigurator {

  private static final long serialVersionUID = 1L;
}
