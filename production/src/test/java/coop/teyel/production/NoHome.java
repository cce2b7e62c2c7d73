package coop.teyel.production;

import com.vaadin.flow.router.BeforeEnterEvent;
import coop.teyel.production.controls.HomeNavigation;

/// The way home in tests of the workshop, which has no home of its own: everybody stays.
final class NoHome implements HomeNavigation {

  @Override
  public void home() {}

  @Override
  public void homeAnew() {}

  @Override
  public void welcome(BeforeEnterEvent entering) {}
}
