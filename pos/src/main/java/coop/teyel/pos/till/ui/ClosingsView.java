package coop.teyel.pos.till.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import coop.teyel.pos.till.Closing;
import coop.teyel.pos.till.Closings;
import coop.teyel.pos.till.Till;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.members.Members;
import coop.teyel.production.members.Role;
import coop.teyel.production.stock.Stall;
import coop.teyel.production.stock.Stock;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/// For the bookkeeper: a look into each open till, and the last closings with their differences.
@Route("closings")
@Menu(title = "till.closings.title", icon = "close-day", order = 64)
@RolesAllowed(Role.IS_BOOKKEEPER)
@StyleSheet("styles/till.css")
final class ClosingsView extends Screen {

  private static final int SHOWN = 100;

  private final Members members;
  private final Moments moments;

  ClosingsView(Closings closings, Till till, Stock stock, Members members, CoopSettings settings) {
    super("till.closings.title");
    this.members = members;
    this.moments = new Moments(settings.theCoop().zone());
    addClassNames("till", "laptop");
    List<Component> parts = new ArrayList<>();
    for (Stall stall : stock.stalls()) {
      till.present(stall.id())
          .ifPresent(session -> {
            parts.add(new H2(getTranslation("till.look.title", stall.name())));
            parts.add(new TillReportTable(till.look(session.id())));
          });
    }
    parts.add(new H2(getTranslation("till.closings.title")));
    parts.add(table(closings.latest(SHOWN)));
    show(parts.toArray(Component[]::new));
  }

  private Component table(List<Closing> closings) {
    NativeTable table = new NativeTable();
    table.addClassName("table");
    table.add(
        new NativeTableRow(
            head("till.result.number"),
            head("till.result.closed"),
            head("till.result.by"),
            head("till.result.counted"),
            head("till.closings.difference")));
    closings.forEach(closing -> table.add(row(closing)));
    return table;
  }

  private NativeTableHeaderCell head(String key) {
    return new NativeTableHeaderCell(getTranslation(key));
  }

  private NativeTableRow row(Closing closing) {
    Difference difference = new Difference(closing.difference());
    RouterLink link =
        new RouterLink("", ClosedView.class, new RouteParameters("z", Long.toString(closing.z())));
    link.add(new LtrText("Z " + closing.z()));
    return new NativeTableRow(
        new NativeTableCell(link),
        new NativeTableCell(new LtrText(moments.day(closing.closed()))),
        new NativeTableCell(members.get(closing.closedBy()).nickname()),
        new NativeTableCell(LtrText.of(closing.counted(), getLocale())),
        new NativeTableCell(
            new Icon(difference.icon()), new Span(difference.words(this, getLocale()))));
  }
}
