package coop.teyel.pos;

import coop.teyel.production.texts.Language;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// Printers in Turkish.
class DevicesIT extends PrintersByHand {

  @Test
  void looksAfterPrinters() throws IOException {
    lookAfterPrinters(Language.TR, 1280, 800);
  }
}
