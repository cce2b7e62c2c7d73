package coop.teyel.production.stock.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.teyel.production.controls.HomeNavigation;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.controls.input.BackButton;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.controls.messages.Sound;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Members;
import coop.teyel.production.members.Role;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.stock.ForSale;
import coop.teyel.production.stock.Stall;
import coop.teyel.production.stock.Stock;
import coop.teyel.production.stock.manifests.BackAnswer;
import coop.teyel.production.stock.manifests.Manifests;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/// Counting back what a stall brings home: what is still missing grows shorter with each scan.
@Route("count-back")
@Menu(title = "stock.back.title", icon = "return", order = 34)
@RolesAllowed(Role.IS_SELLER)
@StyleSheet("styles/pieces.css")
final class CountBackView extends Screen {

  private final Stock stock;
  private final Manifests manifests;
  private final Members members;
  private final HomeNavigation navigation;

  CountBackView(Stock stock, Manifests manifests, Members members, HomeNavigation navigation) {
    super("stock.back.title");
    this.stock = stock;
    this.manifests = manifests;
    this.members = members;
    this.navigation = navigation;
    chooseStall();
  }

  private void chooseStall() {
    show(new StallChoice(stock.stalls(), this::refresh));
    actions();
  }

  private void refresh(Stall stall) {
    List<ForSale> missing = manifests.present(stall.id());
    Span pieces = new LtrText(String.valueOf(missing.size()));
    pieces.addClassName("large-count");
    Div count = new Div(new Span(getTranslation("stock.back.missing")), pieces);
    count.addClassName("count-line");
    show(count, new ScanField((command, scan) -> back(command, stall, scan)), rows(stall, missing));
    Button back = new BackButton(_ -> chooseStall());
    Button done = new Button(getTranslation("stock.back.done"), _ -> navigation.home());
    done.addClassName("primary");
    actions(back, done);
  }

  private Div rows(Stall stall, List<ForSale> missing) {
    Div rows = new Div();
    rows.addClassName("piece-rows");
    missing.forEach(it -> rows.add(row(stall, it)));
    if (missing.isEmpty()) {
      rows.add(new Paragraph(getTranslation("stock.back.all-here")));
    }
    return rows;
  }

  private PieceRow row(Stall stall, ForSale garment) {
    ActButton lost =
        new ActButton(
            getTranslation("stock.back.lose"), command -> lose(command, stall, garment.code()));
    lost.addClassName("danger");
    return new PieceRow(garment, false, lost);
  }

  private void back(CommandId command, Stall stall, Scan scan) {
    BackAnswer answer = manifests.scanBack(command, stall.id(), scan);
    if (answer instanceof BackAnswer.Back) {
      Sound.good(this);
    } else {
      Sound.bad(this);
    }
    tell(stall, answer);
    refresh(stall);
  }

  private void lose(CommandId command, Stall stall, String code) {
    tell(stall, manifests.lost(command, stall.id(), code));
    refresh(stall);
  }

  private void tell(Stall stall, BackAnswer answer) {
    switch (answer) {
      case BackAnswer.Back(ForSale garment, _) ->
          Notice.done(getTranslation("stock.back.here", garment.words()));
      case BackAnswer.AlreadyBack _ -> Notice.refused(getTranslation("stock.back.already"));
      case BackAnswer.Lost(ForSale garment, _) -> offerUndo(stall, garment);
      case BackAnswer.NotAtStall _ -> Notice.refused(getTranslation("stock.back.not-at-stall"));
      case BackAnswer.NotSellable(var why) ->
          Notice.refused(StockStatusText.of(this, members, why));
    }
  }

  private void offerUndo(Stall stall, ForSale garment) {
    Notice.done(
        getTranslation("stock.back.lost", garment.words()),
        getTranslation("stock.back.found"),
        command -> back(command, stall, Scan.read(garment.code())));
  }
}
