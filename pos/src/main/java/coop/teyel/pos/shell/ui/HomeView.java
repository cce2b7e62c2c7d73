package coop.teyel.pos.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import coop.teyel.production.controls.PictureTile;
import coop.teyel.production.controls.Screen;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;

/// Home: a tile for each screen that the person may open.
@Route("home")
@RouteAlias("")
@PermitAll
final class HomeView extends Screen {

  HomeView() {
    super("shell.home");
    Div tiles = new Div();
    tiles.addClassName("tiles");
    MenuConfiguration.getMenuEntries().stream()
        .sorted(Comparator.comparing(MenuEntry::order))
        .forEach(entry -> tiles.add(tile(entry)));
    show(tiles, about());
  }

  @Override
  public boolean mayBeLeft() {
    return true;
  }

  private Button about() {
    Button about =
        new Button(
            getTranslation("shell.about.title"),
            _ -> getUI().ifPresent(ui -> ui.navigate(AboutView.class)));
    about.addClassName("home-about");
    return about;
  }

  private PictureTile tile(MenuEntry entry) {
    PictureTile tile = PictureTile.withIcon(entry.icon(), getTranslation(entry.title()));
    tile.addClickListener(_ -> getUI().ifPresent(ui -> ui.navigate(entry.menuClass())));
    return tile;
  }
}
