package coop.teyel.production.members.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteConfiguration;

/// Leads to the wall of faces.
public final class MembersNavigation {

  private MembersNavigation() {}

  /// Shows the wall.
  public static void wall() {
    UI.getCurrent().navigate(WallView.class);
  }

  /// Shows the wall instead of the screen that was asked for.
  public static void wall(BeforeEnterEvent entering) {
    entering.forwardTo(WallView.class);
  }

  /// Loads the wall anew, when whoever was here is signed out.
  static void wallAnew(UI ui) {
    ui.getPage().setLocation(RouteConfiguration.forSessionScope().getUrl(WallView.class));
  }
}
