package coop.teyel.pos;

import coop.teyel.production.texts.Language;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// The main job in Turkish, on a tablet that lies.
class MainJobIT extends MainJob {

  @Test
  void walksAGarmentFromItsDesignToTheBooks() throws IOException {
    walk(Language.TR, 1280, 800, "450,50");
  }
}
