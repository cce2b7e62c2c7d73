package coop.teyel.pos.sales.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import coop.teyel.pos.sales.Sale;
import coop.teyel.pos.sales.Selling;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.members.Role;
import jakarta.annotation.security.RolesAllowed;

/// After paying: the change, as notes and coins to hand over.
@Route("change")
@RolesAllowed(Role.IS_SELLER)
@StyleSheet("styles/selling.css")
public final class ChangeView extends Screen implements HasUrlParameter<String> {

  private final Selling selling;
  private final ReturnsNavigation navigation;

  ChangeView(Selling selling, ReturnsNavigation navigation) {
    super("sales.change");
    this.selling = selling;
    this.navigation = navigation;
  }

  @Override
  public void setParameter(BeforeEvent entering, String saleId) {
    Sale sale = selling.get(saleId);
    Div sums = new Div(new SumBox("total", getTranslation("sales.paid"), sale.total()));
    sums.addClassName("sums");
    show(
        sums,
        new SumBox("change", getTranslation("sales.change"), sale.change()),
        new HandOver(sale.change()));
    Button next = new Button(getTranslation("sales.next"), _ -> SalesNavigation.sell(sale.stall()));
    next.addClassName("primary");
    actions(
        new Button(
            getTranslation("sales.returns"),
            new Icon("return"),
            _ -> navigation.returns(sale.stall())),
        next);
  }
}
