package coop.teyel.production.shares.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.designs.Designs;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.garments.Garments;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.members.Role;
import coop.teyel.production.members.SignedIn;
import coop.teyel.production.shares.ShareAccount;
import coop.teyel.production.shares.Shares;
import coop.teyel.production.shares.SplitId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/// The signed-in member's own: what she got, and what she is owed.
@Route("my-share")
@Menu(title = "shares.mine.title", icon = "share", order = 14)
@RolesAllowed(Role.IS_MEMBER)
@StyleSheet("styles/pieces.css")
final class MyShareView extends Screen {

  MyShareView(Shares shares, Garments garments, Designs designs) {
    super("shares.mine.title");
    MemberId me = SignedIn.member();
    List<Garment> mine = garments.of(me);
    show(
        owed(shares.account(me)),
        new Paragraph(getTranslation("shares.mine.owed-help")),
        new H2(
            new Span(getTranslation("shares.mine.pieces")),
            new LtrText(String.valueOf(mine.size()))),
        mine.isEmpty()
            ? new Paragraph(getTranslation("shares.mine.nothing"))
            : new Pieces(garments, designs).of(mine.reversed()));
    shares.latest(1).forEach(last -> actions(toLast(last)));
  }

  @Override
  public boolean mayBeLeft() {
    return true;
  }

  private Div owed(ShareAccount account) {
    Span number = new LtrText(account.owed().mixed());
    number.addClassName("large-count");
    Div owed = new Div(new Span(getTranslation("shares.owed")), number);
    owed.addClassName("count-line");
    return owed;
  }

  private Button toLast(SplitId last) {
    Button button =
        new Button(
            getTranslation("shares.mine.last-split"),
            new Icon("share"),
            _ -> UI.getCurrent().navigate(SplitView.class, last.value()));
    button.addClassName("primary");
    return button;
  }
}
