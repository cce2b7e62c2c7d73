package coop.teyel.pos.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.NoSuchElementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An address of something that is not there: a basket, a sale, a design.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
final class UnknownRecordView extends ErrorScreen
    implements HasErrorParameter<NoSuchElementException> {

  private static final Logger LOG = LoggerFactory.getLogger(UnknownRecordView.class);

  UnknownRecordView() {
    super("shell.lost");
  }

  @Override
  public int setErrorParameter(
      BeforeEnterEvent entering, ErrorParameter<NoSuchElementException> why) {
    LOG.warn("nothing at this address", why.getException());
    say("shell.lost.cure");
    return HttpStatusCode.NOT_FOUND.getCode();
  }
}
