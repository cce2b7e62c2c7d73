package coop.teyel.production.stock.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.teyel.production.controls.PictureTile;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Role;
import coop.teyel.production.stock.Stall;
import coop.teyel.production.stock.StallAnswer;
import coop.teyel.production.stock.Stock;
import jakarta.annotation.security.RolesAllowed;

/// Where the co-op sells, and adding a stall.
@Route("stalls")
@Menu(title = "stock.stalls.title", icon = "stall", order = 91)
@RolesAllowed(Role.IS_COORDINATOR)
final class StallsView extends Screen {

  private static final int LONGEST_NAME = 40;

  private final Stock stock;
  private final TextField name = new TextField(getTranslation("stock.stalls.name"));

  StallsView(Stock stock) {
    super("stock.stalls.title");
    this.stock = stock;
    name.setMaxLength(LONGEST_NAME);
    refresh();
    actions(new ActButton(getTranslation("stock.stalls.add"), this::add).icon("plus").primary());
  }

  private void refresh() {
    Div tiles = new Div();
    tiles.addClassName("tiles");
    stock.stalls().forEach(stall -> tiles.add(PictureTile.withIcon("stall", stall.name())));
    Div form = new Div(name);
    form.addClassName("form");
    show(tiles, form);
  }

  private void add(CommandId command) {
    switch (stock.addStall(command, name.getValue())) {
      case StallAnswer.Added(Stall stall) -> {
        Notice.done(getTranslation("stock.stalls.added", stall.name()));
        name.clear();
        refresh();
      }
      case StallAnswer.BadName _ -> Notice.refused(getTranslation("stock.stalls.bad-name"));
      case StallAnswer.NameTaken _ -> Notice.refused(getTranslation("stock.stalls.name-taken"));
    }
  }
}
