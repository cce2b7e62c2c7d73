package coop.teyel.pos.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.facts.storage.DiskFull;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The one place for what nobody expected: the trace goes to the log, a plain sentence to the
/// person.
@Component
class UiErrorHandler implements VaadinServiceInitListener, ErrorHandler {

  private static final Logger LOG = LoggerFactory.getLogger(UiErrorHandler.class);

  @Override
  public void serviceInit(ServiceInitEvent starting) {
    starting
        .getSource()
        .addSessionInitListener(opened -> opened.getSession().setErrorHandler(this));
  }

  @Override
  public void error(ErrorEvent event) {
    if (event.getThrowable() instanceof ClientAbortException) {
      // a browser that went away before it had its answer, which it asks for when it is back
      return;
    }
    LOG.error("unexpected", event.getThrowable());
    UI ui = UI.getCurrent();
    if (ui != null) {
      boolean isFull = DiskFull.isCauseOf(event.getThrowable());
      Notice.refused(ui.getTranslation(isFull ? "shell.disk-full" : "shell.unexpected"));
    }
  }
}
