package coop.teyel.pos.peripherals;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.pos.till.TillEvent.Occasion;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DrawerRuleTests {

  private static final Instant ACT = Instant.parse("2026-05-01T10:00:00Z");

  private enum Opens {
    PORT,
    WITH_PAPER,
    NOTHING
  }

  @ParameterizedTest(name = "{0}: {2} in the till, own port {3}, after {4} ms")
  @CsvSource({
    "cash sale,           SALE,      650, true,     0, PORT",
    "cash sale,           SALE,      650, true,  5000, PORT",
    "cash sale late,      SALE,      650, true,  5001, NOTHING",
    "cash sale,           SALE,      650, false,    0, WITH_PAPER",
    "cash sale,           SALE,      650, false, 5000, WITH_PAPER",
    "cash sale late,      SALE,      650, false, 5001, NOTHING",
    "card sale,           SALE,        0, true,     0, NOTHING",
    "card sale,           SALE,        0, false,    0, NOTHING",
    "refund in cash,      RETURN,   -650, true,     0, PORT",
    "refund in cash,      RETURN,   -650, false,    0, WITH_PAPER",
    "refund to the card,  RETURN,      0, true,     0, NOTHING",
    "refund to the card,  RETURN,      0, false,    0, NOTHING",
    "even exchange,       SALE,        0, true,     0, NOTHING",
    "owing exchange,      SALE,      650, true,     0, PORT",
    "owing exchange,      SALE,      650, false,    0, WITH_PAPER",
    "refunding exchange,  RETURN,   -650, true,     0, PORT",
    "refunding exchange,  RETURN,   -650, false,    0, WITH_PAPER",
    "opening,             FLOAT,     500, true,     0, NOTHING",
    "opening,             FLOAT,     500, false,    0, NOTHING",
    "cash in,             BETWEEN,   100, true,     0, NOTHING",
    "cash in,             BETWEEN,   100, false,    0, NOTHING",
    "cash out,            BETWEEN,  -100, true,     0, NOTHING",
    "cash out,            BETWEEN,  -100, false,    0, NOTHING"
  })
  void opensOnceForTheCashOfASaleOrAReturn(
      String act, Occasion occasion, long cash, boolean hasPort, long millis, Opens expected) {
    assertThat(opens(occasion, cash, hasPort, false, millis)).as(act).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(Occasion.class)
  void neverOpensForACopy(Occasion occasion) {
    assertThat(DrawerRule.isWanted(occasion, kurus(650), true)).isFalse();
    assertThat(opens(occasion, 650, false, true, 0)).isEqualTo(Opens.NOTHING);
  }

  @Test
  void aDrawerWithAPortOfItsOwnLeavesTheOneOnThePrinterShut() {
    assertThat(DrawerRule.opensWithPaper(true, false, ACT, ACT)).isFalse();
  }

  private static Opens opens(
      Occasion occasion, long cash, boolean hasPort, boolean isCopy, long millis) {
    Instant now = ACT.plusMillis(millis);
    boolean port =
        DrawerRule.isWanted(occasion, kurus(cash)) && DrawerRule.opensPort(hasPort, ACT, now);
    boolean paper =
        DrawerRule.isWanted(occasion, kurus(cash), isCopy)
            && DrawerRule.opensWithPaper(hasPort, isCopy, ACT, now);
    assertThat(port && paper).as("both").isFalse();
    return port ? Opens.PORT : paper ? Opens.WITH_PAPER : Opens.NOTHING;
  }

  private static Money kurus(long minor) {
    return Money.ofMinor(minor, Currency.TRY);
  }
}
