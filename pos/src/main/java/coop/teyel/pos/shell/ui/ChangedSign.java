package coop.teyel.pos.shell.ui;

import com.vaadin.flow.component.button.Button;
import coop.teyel.pos.audit.AuditProgressed;
import coop.teyel.pos.audit.AuditResult;
import coop.teyel.pos.audit.IntegrityAudit;
import coop.teyel.pos.audit.ui.AuditNavigation;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.ScreenUpdates;
import coop.teyel.production.members.SignedIn;

/// Says to whoever keeps the books that something is not as it was written, as long as that is so.
/// A tap leads to what it is.
final class ChangedSign extends Button {

  private final IntegrityAudit asWritten;

  ChangedSign(IntegrityAudit asWritten, ScreenUpdates updates) {
    this.asWritten = asWritten;
    setIcon(new Icon("warning"));
    setText(getTranslation("audit.changed.sign"));
    addClassName("changed-sign");
    addClickListener(_ -> AuditNavigation.audit());
    updates.listen(this, AuditProgressed.class, this::hear);
    refresh();
  }

  /// What is heard while somebody leaves is told to nobody.
  private void hear() {
    if (SignedIn.isSomebody()) {
      refresh();
    }
  }

  private void refresh() {
    setVisible(asWritten.finding() instanceof AuditResult.Changed);
  }
}
