package coop.teyel.pos.peripherals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.scans.ScanDesk;
import coop.teyel.production.scans.ScanReceived;

/// What the scanner sent last, and whether a screen took it.
final class LastScan extends Div {

  private final ScanDesk desk;

  LastScan(ScanDesk desk) {
    this.desk = desk;
    addClassName("last-scan");
    refresh();
  }

  void refresh() {
    removeAll();
    desk.last().ifPresent(this::show);
  }

  private void show(ScanReceived received) {
    String fate = received.landed() ? "peripherals.landed" : "peripherals.not-landed";
    add(
        new Span(getTranslation("peripherals.last")),
        new LtrText(received.scan().text()),
        new Span(getTranslation(fate)));
  }
}
