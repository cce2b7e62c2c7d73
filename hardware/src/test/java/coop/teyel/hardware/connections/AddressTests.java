package coop.teyel.hardware.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.teyel.hardware.Seeds;
import coop.teyel.hardware.connections.SerialSettings.Flow;
import coop.teyel.hardware.connections.SerialSettings.Parity;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        "serial:COM3:19200:7E2",
        "serial:/dev/ttyUSB0:9600:8N1:rtscts",
        "serial:/dev/ttyUSB0:38400:8O1:xonxoff",
        "serial:/dev/ttyS1:9600:8N1:dsrdtr",
        "queue:EPSON_TM_T20",
        "queue:Kasa yazıcısı 2",
        "queue:چاپگر: فروشگاه",
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
    "serial:/dev/ttyS0:rtscts,serial:/dev/ttyS0:9600:8N1:rtscts",
    "serial:/dev/ttyS0:8e1,serial:/dev/ttyS0:9600:8E1",
    "serial:/dev/ttyS0:19200:RTSCTS,serial:/dev/ttyS0:19200:8N1:rtscts",
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
        "queue:",
        "queue: two",
        "queue:a\u0000b",
        "rehearsal:1"
      })
  void refusesWhatIsNoAddress(String text) {
    assertThat(Address.parse(text)).isEmpty();
  }

  @Test
  void readsBackEverySerialPortThatItWrites() {
    Random random = Seeds.seeded("readsBackEverySerialPortThatItWrites");
    for (int round = 0; round < 5_000; round++) {
      Address.Serial port = new Address.Serial(path(random), settings(random));
      assertThat(Address.parse(port.toString())).contains(port);
    }
  }

  @Test
  void readsSettings() {
    assertThat(Address.parse("serial:COM1:4800:7O2:xonxoff"))
        .contains(
            new Address.Serial("COM1", new SerialSettings(4_800, 7, Parity.ODD, 2, Flow.XON_XOFF)));
  }

  @Test
  void refusesSettingsThatNoPrinterHas() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SerialSettings(9_600, 6, Parity.NONE, 1, Flow.NONE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SerialSettings(9_600, 8, Parity.NONE, 3, Flow.NONE));
    assertThatIllegalArgumentException().isThrownBy(() -> new Address.SystemQueue(" "));
  }

  @Test
  void refusesAnAddressOfTenThousandLetters() {
    assertThat(Address.parse("tcp:" + "a".repeat(10_000))).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new Address.DeviceFile(""));
  }

  /// Paths that look like settings in part.
  private static String path(Random random) {
    List<String> parts =
        List.of("/dev/tty", ":", "9600", "8N1", "rtscts", "COM", "x", ":8E1", ":1");
    return Stream.generate(() -> parts.get(random.nextInt(parts.size())))
        .limit(1 + random.nextInt(6))
        .collect(Collectors.joining());
  }

  private static SerialSettings settings(Random random) {
    return new SerialSettings(
        300 + random.nextInt(921_300),
        7 + random.nextInt(2),
        List.of(Parity.values()).get(random.nextInt(3)),
        1 + random.nextInt(2),
        List.of(Flow.values()).get(random.nextInt(4)));
  }
}
