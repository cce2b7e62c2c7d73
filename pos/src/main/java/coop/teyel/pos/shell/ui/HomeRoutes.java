package coop.teyel.pos.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteConfiguration;
import coop.teyel.production.controls.HomeNavigation;
import org.springframework.stereotype.Component;

@Component
final class HomeRoutes implements HomeNavigation {

  @Override
  public void home() {
    UI.getCurrent().navigate(HomeView.class);
  }

  @Override
  public void homeAnew() {
    String home = RouteConfiguration.forSessionScope().getUrl(HomeView.class);
    UI.getCurrent().getPage().setLocation(home);
  }

  @Override
  public void welcome(BeforeEnterEvent entering) {
    entering.forwardTo(WelcomeView.class);
  }
}
