package coop.teyel.hardware.encoding;

import com.github.anastaciocintra.escpos.EscPos;
import com.github.anastaciocintra.escpos.EscPosConst.Justification;
import com.github.anastaciocintra.escpos.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/// Lines that are laid out already, written by escpos-coffee alone: no choice of tables, no
/// wrapping, no columns.
record CoffeeReceipt(List<String> lines) {

  private static final Style PLAIN = new Style();
  private static final Style MIDDLE = new Style().setJustification(Justification.Center);
  private static final Style TITLE =
      new Style()
          .setJustification(Justification.Center)
          .setBold(true)
          .setFontSize(Style.FontSize._2, Style.FontSize._2);
  private static final Style TOTAL =
      new Style().setBold(true).setFontSize(Style.FontSize._1, Style.FontSize._2);

  byte[] written() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (EscPos coffee = new EscPos(bytes)) {
      coffee.initializePrinter();
      coffee.setCharsetName("windows-1254");
      coffee.setPrinterCharacterTable(91);
      coffee.pulsePin(EscPos.PinConnector.Pin_2, 50, 250);
      for (int i = 0; i < lines.size(); i++) {
        coffee.writeLF(style(i), lines.get(i));
      }
    }
    return bytes.toByteArray();
  }

  private Style style(int line) {
    return switch (line) {
      case 0 -> TITLE;
      case 1, 13, 14 -> MIDDLE;
      case 9 -> TOTAL;
      default -> PLAIN;
    };
  }
}
