package coop.teyel.pos;

import coop.teyel.production.texts.Language;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// The main job in Arabic, from right to left, on a tablet that stands.
class MainJobInArabicIT extends MainJob {

  @Test
  void walksAGarmentFromItsDesignToTheBooks() throws IOException {
    walk(Language.AR, 800, 1280, "٤٥٠٫٥٠");
  }
}
