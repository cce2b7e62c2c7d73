package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The server dies or hangs, and nobody taps: every screen says so within ten seconds, and takes it
/// back.
class ServerGoneIT extends FourScreens {

  @Test
  void everyScreenSaysByItselfThatTheServerDiedAndComesBackWithIt() {
    place.kill();
    everyScreenSaysSo();
    customers.pictureWhileAway("customers-away");
    wall.pictureWhileAway("wall-away");
    place.startAgain();
    sell.page().waitForURL("**/who");
    board.page().waitForURL("**/who");
    screens.forEach(Tablet::awaitBack);
  }

  @Test
  void everyScreenSaysByItselfThatTheServerHangsAndGoesOnWithIt() {
    place.teyel().hang();
    everyScreenSaysSo();
    place.teyel().goOn();
    screens.forEach(Tablet::awaitBack);
    assertThat(sell.page().url()).contains("/sell");
    sell.tap("shell.sign-out");
    sell.page().waitForURL("**/who");
  }
}
