package coop.teyel.production.controls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;

/// A page: its title, a body that scrolls, and a bar at the bottom whose inline end holds the one
/// primary action.
public abstract class Screen extends Div implements HasDynamicTitle {

  private final String titleKey;
  private final Div body = new Div();
  private final Div bar = new Div();

  /// A page whose title is the text of `titleKey`.
  public Screen(String titleKey) {
    this.titleKey = titleKey;
    addClassName("screen");
    body.addClassName("screen-body");
    bar.addClassName("screen-bar");
    bar.setVisible(false);
    super.add(body, bar);
  }

  @Override
  public String getPageTitle() {
    return getTranslation(titleKey);
  }

  /// Whether a tablet that nobody touches goes back to the wall of faces from here. Only a screen
  /// of the workshop says so on which nobody types, sells or counts: nothing is lost by it.
  public boolean mayBeLeft() {
    return false;
  }

  /// Empties the body and fills it anew.
  public final void show(Component... components) {
    body.removeAll();
    body.add(components);
  }

  /// Sets the actions at the bottom, the primary one last; none hides the bar.
  public final void actions(Component... components) {
    bar.removeAll();
    bar.add(components);
    bar.setVisible(components.length > 0);
  }
}
