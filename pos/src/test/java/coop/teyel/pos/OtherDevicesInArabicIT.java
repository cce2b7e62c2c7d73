package coop.teyel.pos;

import coop.teyel.production.texts.Language;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/// Every device of a stall in Arabic, from right to left.
class OtherDevicesInArabicIT extends OtherDevices {

  @Test
  void sellsWithEveryDevice() throws SQLException {
    sellWithAll(Language.AR, "Amal", 800, 1280);
  }
}
