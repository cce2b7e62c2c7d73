package coop.teyel.pos;

import coop.teyel.production.texts.Language;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/// Every device of a stall in Turkish.
class OtherDevicesIT extends OtherDevices {

  @Test
  void sellsWithEveryDevice() throws SQLException {
    sellWithAll(Language.TR, "Emine", 1280, 800);
  }
}
