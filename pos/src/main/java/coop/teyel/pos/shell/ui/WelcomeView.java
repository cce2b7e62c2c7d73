package coop.teyel.pos.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.teyel.pos.shell.demo.Demo;
import coop.teyel.production.controls.PictureTile;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.members.ui.MembersNavigation;

/// The first page of an empty place: set up our co-op, or look around in the demo.
@Route("welcome")
@AnonymousAllowed
final class WelcomeView extends Screen implements BeforeEnterObserver {

  private final CoopSettings settings;

  WelcomeView(CoopSettings settings, Demo demo) {
    super("shell.welcome.title");
    this.settings = settings;
    PictureTile ours = PictureTile.withIcon("members", getTranslation("shell.welcome.set-up"));
    ours.addClickListener(_ -> getUI().ifPresent(ui -> ui.navigate(SetUpView.class)));
    PictureTile look = PictureTile.withIcon("stall", getTranslation("shell.welcome.demo"));
    look.setDisableOnClick(true);
    look.addClickListener(_ -> {
      demo.make();
      MembersNavigation.wall();
    });
    Div tiles = new Div(ours, look);
    tiles.addClassNames("tiles", "welcome");
    show(tiles);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent entering) {
    if (settings.coop().isPresent()) {
      MembersNavigation.wall(entering);
    }
  }
}
