package coop.teyel.hardware.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tcp:192.168.1.50:9100",
        "tcp:printer.local:1",
        "tcp:[fe80::1%eth0]:9100",
        "serial:/dev/ttyUSB0:9600",
        "serial:/dev/serial/by-path/pci-0000:00:14.0-usb-0:1:1.0-port0:115200",
        "serial:COM3:19200",
        "file:/dev/usb/lp0",
        "rehearsal"
      })
  void writesWhatItReads(String text) {
    assertThat(Address.parse(text)).map(Address::toString).contains(text);
  }

  @ParameterizedTest
  @CsvSource({
    "tcp:192.168.1.50,tcp:192.168.1.50:9100",
    "serial:/dev/ttyS0,serial:/dev/ttyS0:9600",
    "' rehearsal ',rehearsal"
  })
  void fillsInWhatIsUsual(String typed, String meant) {
    assertThat(Address.parse(typed)).map(Address::toString).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tcp:",
        "tcp:a:0",
        "tcp:a:65536",
        "tcp:a b:9100",
        "tcp:fe80::1",
        "serial:",
        "serial:/dev/ttyS0:1000000",
        "serial:/dev/ttyS0:299",
        "serial:/dev/ttyS0:9999999999999",
        "file:lp0",
        "file:/dev/\u001b",
        "http://printer",
        "rehearsal:1"
      })
  void refusesWhatIsNoAddress(String text) {
    assertThat(Address.parse(text)).isEmpty();
  }

  @Test
  void refusesAnAddressOfTenThousandLetters() {
    assertThat(Address.parse("tcp:" + "a".repeat(10_000))).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new Address.DeviceFile(""));
  }
}
