package coop.teyel.production.stock.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
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
import coop.teyel.production.stock.manifests.Manifest;
import coop.teyel.production.stock.manifests.Manifests;
import coop.teyel.production.stock.manifests.PackAnswer;
import coop.teyel.production.stock.manifests.SendAnswer;
import jakarta.annotation.security.RolesAllowed;

/// What a stall takes along: scanned piece by piece, kept at every scan.
@Route("pack")
@Menu(title = "stock.pack.title", icon = "manifest", order = 33)
@RolesAllowed(Role.IS_SELLER)
@StyleSheet("styles/pieces.css")
final class PackView extends Screen {

  private final Stock stock;
  private final Manifests manifests;
  private final Members members;
  private final HomeNavigation navigation;

  PackView(Stock stock, Manifests manifests, Members members, HomeNavigation navigation) {
    super("stock.pack.title");
    this.stock = stock;
    this.manifests = manifests;
    this.members = members;
    this.navigation = navigation;
    chooseStall();
  }

  private void chooseStall() {
    show(new StallChoice(stock.stalls(), this::open));
    actions();
  }

  private void open(Stall stall) {
    refresh(manifests.open(stall.id()));
  }

  private void refresh(Manifest manifest) {
    show(
        count(manifest),
        new ScanField((command, scan) -> pack(command, manifest, scan)),
        lines(manifest));
    Button back = new BackButton(_ -> chooseStall());
    ActButton send =
        new ActButton(getTranslation("stock.pack.send"), command -> send(command, manifest));
    actions(back, send.icon("stall").primary());
  }

  private Div count(Manifest manifest) {
    Span pieces = new LtrText(String.valueOf(manifest.garments().size()));
    pieces.addClassName("large-count");
    Div count = new Div(new Span(getTranslation("stock.pack.pieces")), pieces);
    count.addClassName("count-line");
    return count;
  }

  private Div lines(Manifest manifest) {
    Div lines = new Div();
    lines.addClassName("piece-rows");
    manifest.garments().reversed().forEach(it -> lines.add(line(manifest, it)));
    return lines;
  }

  private PieceRow line(Manifest manifest, ForSale garment) {
    ActButton out =
        new ActButton(
            getTranslation("stock.pack.take-out"), command -> unpack(command, manifest, garment));
    boolean isLast = garment.equals(manifest.garments().getLast());
    return new PieceRow(garment, isLast, out.icon("delete"));
  }

  private void pack(CommandId command, Manifest manifest, Scan scan) {
    PackAnswer answer = manifests.pack(command, manifest.id(), scan);
    if (answer instanceof PackAnswer.Packed) {
      Sound.good(UI.getCurrent());
    } else {
      Sound.bad(UI.getCurrent());
    }
    tell(answer);
    refresh(manifests.get(manifest.id()));
  }

  private void unpack(CommandId command, Manifest manifest, ForSale garment) {
    tell(manifests.unpack(command, manifest.id(), garment.code()));
    refresh(manifests.get(manifest.id()));
  }

  private void tell(PackAnswer answer) {
    switch (answer) {
      case PackAnswer.Packed(ForSale garment) ->
          Notice.done(getTranslation("stock.pack.packed", garment.words()));
      case PackAnswer.Unpacked(ForSale garment) ->
          Notice.done(getTranslation("stock.pack.out", garment.words()));
      case PackAnswer.AlreadyPacked _ -> Notice.refused(getTranslation("stock.pack.already"));
      case PackAnswer.NotPacked _ -> Notice.refused(getTranslation("stock.pack.not-packed"));
      case PackAnswer.LeasedElsewhere(_, Stall other) ->
          Notice.refused(getTranslation("stock.pack.elsewhere", other.name()));
      case PackAnswer.NotSellable(var why) ->
          Notice.refused(StockStatusText.of(this, members, why));
      case PackAnswer.AlreadySent _ -> Notice.refused(getTranslation("stock.pack.already-sent"));
    }
  }

  private void send(CommandId command, Manifest manifest) {
    switch (manifests.send(command, manifest.id())) {
      case SendAnswer.Sent(Manifest sent) -> {
        Notice.done(getTranslation("stock.pack.sent", sent.garments().size(), sent.stall().name()));
        showSent(sent);
      }
      case SendAnswer.Empty _ -> Notice.refused(getTranslation("stock.pack.empty"));
      case SendAnswer.AlreadySent _ -> Notice.refused(getTranslation("stock.pack.already-sent"));
    }
  }

  /// What left, and its list to print.
  private void showSent(Manifest sent) {
    Div rows = new Div();
    rows.addClassName("piece-rows");
    sent.garments().forEach(it -> rows.add(new PieceRow(it, false, new Span())));
    show(count(sent), rows);
    ActButton list =
        new ActButton(getTranslation("stock.list.print"), command -> print(command, sent));
    Button done = new Button(getTranslation("stock.list.done"), _ -> navigation.home());
    done.addClassName("primary");
    actions(list.icon("printer"), done);
  }

  private void print(CommandId command, Manifest sent) {
    manifests.print(command, sent.id());
    Notice.done(getTranslation("stock.list.printed"));
  }
}
