package coop.teyel.pos;

import coop.teyel.production.texts.Language;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// Printers in Arabic, from right to left.
class DevicesInArabicIT extends PrintersByHand {

  @Test
  void looksAfterPrinters() throws IOException {
    lookAfterPrinters(Language.AR, 800, 1280);
  }
}
