package coop.teyel.pos;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// Starts Teyel.
@SpringBootApplication(scanBasePackages = "coop.teyel")
@Modulithic(additionalPackages = "coop.teyel.production")
@EnableVaadin("coop.teyel")
@Push(transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/teyel.css")
public class Teyel implements AppShellConfigurator {

  private static final long serialVersionUID = 1L;

  /// Starts the program; the arguments are Spring properties, for example `--server.port=8081`.
  public static void main(String[] args) {
    SpringApplication.run(Teyel.class, args);
  }
}
