package coop.teyel.production.designs.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.PictureTile;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.designs.Design;
import coop.teyel.production.designs.Designs;
import coop.teyel.production.members.Role;
import coop.teyel.production.money.MoneyText;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/// All designs as pictures with their list prices.
@Route("designs")
@Menu(title = "designs.title", icon = "design", order = 20)
@RolesAllowed(Role.IS_COORDINATOR)
final class DesignsView extends Screen {

  DesignsView(Designs designs) {
    super("designs.title");
    List<Design> all = designs.all();
    Div tiles = new Div();
    tiles.addClassName("tiles");
    all.forEach(design -> tiles.add(tile(design)));
    if (all.isEmpty()) {
      tiles.add(new Paragraph(getTranslation("designs.none")));
    }
    show(tiles);
    Button make =
        new Button(
            getTranslation("designs.new"),
            new Icon("plus"),
            _ -> UI.getCurrent().navigate(DesignView.class));
    make.addClassName("primary");
    actions(make);
  }

  private PictureTile tile(Design design) {
    PictureTile tile =
        new PictureTile(design.picture(), design.name())
            .number(MoneyText.withSign(design.listPrice(), getLocale()));
    tile.addClickListener(_ -> UI.getCurrent().navigate(DesignView.class, design.id().value()));
    return tile;
  }
}
