package coop.teyel.pos.devices.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.teyel.hardware.scanning.Foreign;
import coop.teyel.hardware.scanning.GarmentNumber;
import coop.teyel.hardware.scanning.ProductCode;
import coop.teyel.hardware.scanning.Scan;
import coop.teyel.production.fields.Heard;
import coop.teyel.production.fields.Ltr;
import coop.teyel.production.fields.ScanDesk;

/// What the scanner sent last, and whether a screen took it.
final class LastScan extends Div {

  private static final long serialVersionUID = 1L;

  private final transient ScanDesk desk;

  LastScan(ScanDesk desk) {
    this.desk = desk;
    addClassName("last-scan");
    refresh();
  }

  void refresh() {
    removeAll();
    desk.last().ifPresent(this::show);
  }

  private void show(Heard heard) {
    String fate = heard.landed() ? "devices.other.landed" : "devices.other.not-landed";
    add(
        new Span(getTranslation("devices.other.last")),
        new Ltr(text(Scan.read(heard.text()))),
        new Span(getTranslation(fate)));
  }

  private static String text(Scan scan) {
    return switch (scan) {
      case GarmentNumber(String digits) -> digits;
      case ProductCode(String digits) -> digits;
      case Foreign(String shown) -> shown;
    };
  }
}
