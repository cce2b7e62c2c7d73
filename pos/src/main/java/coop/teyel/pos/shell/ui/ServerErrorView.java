package coop.teyel.pos.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// A screen that could not be opened; the reason goes where everything unexpected goes.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
final class ServerErrorView extends ErrorScreen implements HasErrorParameter<Exception> {

  ServerErrorView() {
    super("shell.broken");
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<Exception> why) {
    VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(why.getException()));
    say("shell.unexpected");
    return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
  }
}
