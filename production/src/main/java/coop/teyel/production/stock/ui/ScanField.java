package coop.teyel.production.stock.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.scans.CameraScan;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.scans.ScanCatcher;

/// Takes numbers from a scanner anywhere on the screen, from the camera, or typed where a label
/// cannot be read.
final class ScanField extends Div {

  private static final int LONGEST = 200;

  private final TextField typed = new TextField();

  ScanField(SerializableBiConsumer<CommandId, Scan> received) {
    typed.setLabel(getTranslation("stock.number"));
    typed.setMaxLength(LONGEST);
    typed.getElement().setAttribute("inputmode", "numeric");
    typed.getElement().setAttribute("dir", "ltr");
    ActButton take =
        new ActButton(
            getTranslation("stock.take-number"),
            command -> {
              received.accept(command, Scan.read(typed.getValue()));
              typed.clear();
            });
    take.addClickShortcut(Key.ENTER).listenOn(typed);
    addClassName("scan-field");
    add(typed, take, new CameraScan(received), new ScanCatcher(received));
  }
}
