package coop.teyel.pos.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// An address that leads nowhere.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
final class NotFoundView extends ErrorScreen implements HasErrorParameter<NotFoundException> {

  NotFoundView() {
    super("shell.lost");
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<NotFoundException> why) {
    say("shell.lost.cure");
    return HttpStatusCode.NOT_FOUND.getCode();
  }
}
