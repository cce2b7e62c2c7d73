package coop.teyel.pos.peripherals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import coop.teyel.hardware.customerdisplay.DisplayText;
import coop.teyel.hardware.customerdisplay.DisplayText.Line;
import coop.teyel.pos.peripherals.Device;
import coop.teyel.pos.peripherals.Peripherals;
import coop.teyel.pos.peripherals.PeripheralsChanged;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.ScreenUpdates;
import coop.teyel.production.controls.input.BackButton;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.Members;
import coop.teyel.production.members.Role;
import coop.teyel.production.members.SignedIn;
import coop.teyel.production.scans.ScanDesk;
import coop.teyel.production.scans.ScanReceived;
import coop.teyel.production.stock.Stall;
import coop.teyel.production.stock.Stock;
import coop.teyel.production.texts.Language;
import jakarta.annotation.security.RolesAllowed;
import java.util.concurrent.Future;

/// The devices beside the printers: how each is doing, what it does now, and a way to try it.
@StyleSheet("styles/papers.css")
@StyleSheet("styles/devices.css")
@Route("devices/others")
@RolesAllowed(Role.IS_MEMBER)
public final class PeripheralsView extends Screen {

  private static final int LONGEST_SCAN = 200;

  private final Peripherals devices;
  private final Stock stock;
  private final Member reader;
  private final DeviceState scanner;
  private final DeviceState display;
  private final DeviceState drawer;
  private final LastScan lastScan;
  private final DisplayPicture picture = new DisplayPicture();

  PeripheralsView(
      Peripherals devices,
      ScanDesk desk,
      Stock stock,
      Members members,
      DevicesNavigation navigation,
      ScreenUpdates updates) {
    super("peripherals.title");
    this.devices = devices;
    this.stock = stock;
    this.reader = members.get(SignedIn.member());
    scanner = new DeviceState(devices, Device.Kind.SCANNER);
    display = new DeviceState(devices, Device.Kind.DISPLAY);
    drawer = new DeviceState(devices, Device.Kind.DRAWER);
    lastScan = new LastScan(desk);
    addClassName("devices");
    updates.listen(this, PeripheralsChanged.class, this::refresh);
    updates.listen(this, ScanReceived.class, lastScan::refresh);
    Div cards = new Div(scannerCard(), displayCard(), drawerCard());
    cards.addClassName("printer-cards");
    show(cards);
    actions(new BackButton(_ -> navigation.devices()));
    refresh();
  }

  private void refresh() {
    scanner.refresh();
    display.refresh();
    drawer.refresh();
    picture.show(devices.displayed());
  }

  private Component scannerCard() {
    Div card = card(Device.Kind.SCANNER, scanner, lastScan);
    if (reader.may(Role.COORDINATOR)) {
      card.add(row(setUp(Device.Kind.SCANNER)), rehearsal());
    }
    return card;
  }

  private Component displayCard() {
    Div card = card(Device.Kind.DISPLAY, display, picture);
    if (reader.may(Role.COORDINATOR)) {
      Button show =
          new Button(getTranslation("peripherals.show"), new Icon("rehearsal"), _ -> showText());
      card.add(row(setUp(Device.Kind.DISPLAY), show));
    }
    if (reader.may(Role.SELLER)) {
      stock.stalls().forEach(stall -> card.add(window(stall)));
    }
    return card;
  }

  private Component drawerCard() {
    Div card = card(Device.Kind.DRAWER, drawer);
    if (reader.may(Role.COORDINATOR)) {
      Button open = new Button(getTranslation("peripherals.open"), new Icon("till"));
      open.setDisableOnClick(true);
      open.addClickListener(_ -> openDrawer(open));
      card.add(row(setUp(Device.Kind.DRAWER), open));
    }
    return card;
  }

  private Div card(Device.Kind kind, Component... parts) {
    Div card = new Div(new H2(getTranslation("peripherals." + kind)));
    card.add(parts);
    card.addClassNames("card", "printer-card");
    return card;
  }

  private Button setUp(Device.Kind kind) {
    return new Button(
        getTranslation("peripherals.set-up"),
        new Icon("settings"),
        _ -> getUI().ifPresent(ui -> ui.navigate(DeviceView.class, kind.name())));
  }

  private Component rehearsal() {
    TextField text = new TextField(getTranslation("peripherals.rehearse"));
    text.setMaxLength(LONGEST_SCAN);
    LtrText.typed(text);
    Button scan =
        new Button(
            getTranslation("peripherals.rehearse.do"),
            new Icon("scan"),
            _ -> devices.rehearse(text.getValue()));
    return row(text, scan);
  }

  private Component window(Stall stall) {
    Anchor window = new Anchor(windowOf(stall), getTranslation("peripherals.window", stall.name()));
    window.setTarget("_blank");
    window.addClassName("window-link");
    return window;
  }

  private static String windowOf(Stall stall) {
    return "display/" + stall.id();
  }

  private void showText() {
    String key = "peripherals.sample";
    String english = getTranslation(Language.EN.locale(), key);
    devices.show(
        new DisplayText(
            Line.words(getTranslation(key), english), Line.words("0123456789 abc ABC", "")));
    Notice.done(getTranslation("peripherals.shown"));
  }

  private void openDrawer(Button open) {
    UI ui = UI.getCurrent();
    Future<?> _ =
        devices
            .openDrawer()
            .exceptionally(_ -> Device.Sign.REFUSED)
            .thenAccept(sign -> ui.accessLater(() -> opened(open, sign), () -> {}).run());
  }

  private void opened(Button open, Device.Sign sign) {
    open.setEnabled(true);
    switch (sign) {
      case WORKING -> Notice.done(getTranslation("peripherals.opened"));
      case NONE -> Notice.refused(getTranslation("peripherals.no-drawer"));
      case WAITING, REFUSED -> Notice.refused(getTranslation("peripherals.not-opened"));
    }
  }

  private static Div row(Component... components) {
    Div row = new Div(components);
    row.addClassName("row");
    return row;
  }
}
