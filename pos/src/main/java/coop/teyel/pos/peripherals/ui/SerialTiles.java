package coop.teyel.pos.peripherals.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableConsumer;
import coop.teyel.hardware.connections.SerialSettings;
import coop.teyel.hardware.connections.SerialSettings.Flow;
import java.util.stream.IntStream;

/// How a serial device talks, without typing: its speed, and for a printer how it says that it is
/// full. Data bits and parity stay as they were typed.
public final class SerialTiles extends Div {

  private static final int[] SPEEDS = {9_600, 19_200, 38_400, 57_600, 115_200};

  private final SerializableConsumer<SerialSettings> tapped;

  public SerialTiles(SerializableConsumer<SerialSettings> tapped) {
    this.tapped = tapped;
    addClassName("serial");
  }

  public void show(SerialSettings now) {
    showSpeed(now);
    add(new H2(getTranslation("printing.flow")), flows(now));
  }

  public void showSpeed(SerialSettings now) {
    removeAll();
    add(new H2(getTranslation("printing.baud")), speeds(now));
  }

  private Div speeds(SerialSettings now) {
    Div row = row();
    IntStream.of(SPEEDS)
        .forEach(speed ->
            row.add(
                choice(
                    String.valueOf(speed),
                    speed == now.baud(),
                    new SerialSettings(
                        speed, now.dataBits(), now.parity(), now.stopBits(), now.flow()))));
    return row;
  }

  private Div flows(SerialSettings now) {
    Div row = row();
    for (Flow flow : Flow.values()) {
      row.add(
          choice(
              getTranslation("printing.flow." + flow),
              flow == now.flow(),
              new SerialSettings(now.baud(), now.dataBits(), now.parity(), now.stopBits(), flow)));
    }
    return row;
  }

  private Button choice(String words, boolean isChosen, SerialSettings settings) {
    Button choice = new Button(words, _ -> tapped.accept(settings));
    choice.addClassName("choice");
    choice.setClassName("chosen", isChosen);
    choice.getElement().setAttribute("aria-pressed", String.valueOf(isChosen));
    return choice;
  }

  private static Div row() {
    Div row = new Div();
    row.addClassName("row");
    return row;
  }
}
