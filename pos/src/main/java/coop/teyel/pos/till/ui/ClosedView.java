package coop.teyel.pos.till.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import coop.teyel.pos.till.Closing;
import coop.teyel.pos.till.Closings;
import coop.teyel.production.controls.HomeNavigation;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.members.Members;
import coop.teyel.production.members.Role;
import jakarta.annotation.security.RolesAllowed;

/// What came of a close: the difference in words, then the sums behind it.
@Route("till/closed/:z")
@RolesAllowed({Role.IS_SELLER, Role.IS_BOOKKEEPER})
@StyleSheet("styles/till.css")
final class ClosedView extends Screen implements BeforeEnterObserver {

  private final Closings closings;
  private final Members members;
  private final Moments moments;

  ClosedView(Closings closings, Members members, CoopSettings settings, HomeNavigation navigation) {
    super("till.result.title");
    this.closings = closings;
    this.members = members;
    this.moments = new Moments(settings.theCoop().zone());
    addClassName("till");
    Button home = new Button(getTranslation("till.result.done"), _ -> navigation.home());
    home.addClassName("primary");
    actions(home);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent entering) {
    Closing closing =
        entering
            .getRouteParameters()
            .getLong("z")
            .flatMap(closings::find)
            .orElseThrow(NotFoundException::new);
    show(verdict(closing), table(closing));
  }

  private Component verdict(Closing closing) {
    Difference difference = new Difference(closing.difference());
    Div verdict =
        new Div(
            new Icon(difference.icon()),
            new Paragraph(difference.words(this, getLocale())),
            new Paragraph(getTranslation("till.result.stays")));
    verdict.addClassNames("card", "verdict", difference.name());
    return verdict;
  }

  private Component table(Closing closing) {
    TillReportTable table = new TillReportTable(closing.look());
    table.sum("till.result.counted", closing.counted());
    table.text("till.result.number", Long.toString(closing.z()));
    table.text("till.result.closed", moments.day(closing.closed()));
    table.words("till.result.by", members.get(closing.closedBy()).nickname());
    return table;
  }
}
