package coop.teyel.pos.audit.ui;

import com.vaadin.flow.component.UI;

/// Leads to what the audit found.
public final class AuditNavigation {

  private AuditNavigation() {}

  /// Shows whether everything is as it was written.
  public static void audit() {
    UI.getCurrent().navigate(IntegrityAuditView.class);
  }
}
