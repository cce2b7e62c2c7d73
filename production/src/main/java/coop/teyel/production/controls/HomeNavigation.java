package coop.teyel.production.controls;

import com.vaadin.flow.router.BeforeEnterEvent;

/// Leads home, and to where everybody comes in. Those screens belong to the shell, which knows all
/// features; every feature leads there and none knows the shell.
public interface HomeNavigation {

  /// Shows the home page.
  void home();

  /// Loads the home page anew, for whoever has just signed in.
  void homeAnew();

  /// Leads whoever comes to a place without a co-op to its first page instead.
  void welcome(BeforeEnterEvent entering);
}
