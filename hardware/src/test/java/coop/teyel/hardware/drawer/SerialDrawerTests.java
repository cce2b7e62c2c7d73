package coop.teyel.hardware.drawer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.teyel.hardware.Cable;
import coop.teyel.hardware.connections.Address;
import coop.teyel.hardware.connections.SerialSettings;
import coop.teyel.hardware.connections.Timeouts;
import coop.teyel.hardware.connections.Trouble;
import coop.teyel.hardware.connections.delivery.Delivery;
import coop.teyel.hardware.connections.delivery.Sender;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class SerialDrawerTests {

  private final Sender sender = new Sender(Timeouts.USUAL, _ -> {});

  @Test
  void ringsTheBellOnce() {
    try (Cable cable = Cable.plugIn()) {
      CompletableFuture<byte[]> received = listen(cable);
      assertThat(SerialDrawer.at(cable.port()).open(sender)).isEqualTo(new Delivery.Sent());
      assertThat(received.join()).containsExactly(0x07);
    }
  }

  @Test
  void sendsItsOwnBytes() {
    try (Cable cable = Cable.plugIn()) {
      SerialDrawer drawer =
          new SerialDrawer(
              new Address.Serial(cable.port(), SerialSettings.at(19_200)),
              new Trigger("1B 70 00 19 FA"));
      CompletableFuture<byte[]> received = listen(cable);
      assertThat(drawer.open(sender)).isEqualTo(new Delivery.Sent());
      assertThat(received.join()).containsExactly(0x1B, 0x70, 0x00, 0x19, 0xFA);
    }
  }

  @Test
  void knowsThatItDidNotOpenWhenItIsNotThere() {
    assertThat(SerialDrawer.at("/dev/ttyNone").open(sender))
        .isInstanceOfSatisfying(
            Delivery.NothingLeft.class,
            nothing -> assertThat(nothing.trouble()).isEqualTo(Trouble.NOT_FOUND));
  }

  @ParameterizedTest
  @CsvSource({"07,07", "1b07,1B 07", "' 1b 70 00 19 fa ',1B 70 00 19 FA"})
  void readsBytesAsPeopleWriteThem(String typed, String meant) {
    assertThat(Trigger.parse(typed)).contains(new Trigger(meant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "7", "0x07", "bell", "07 0", "0707070707070707070707070707070707"})
  void refusesWhatAreNoBytes(String typed) {
    assertThat(Trigger.parse(typed)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new Trigger(typed));
  }

  private static CompletableFuture<byte[]> listen(Cable cable) {
    return CompletableFuture.supplyAsync(
        () -> cable.read(16, Duration.ofMillis(1_500)),
        task -> Thread.ofPlatform().daemon().start(task));
  }
}
