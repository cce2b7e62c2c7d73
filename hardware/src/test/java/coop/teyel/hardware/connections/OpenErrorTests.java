package coop.teyel.hardware.connections;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The numbers themselves: as root, nothing lacks permission.
class OpenErrorTests {

  @ParameterizedTest
  @CsvSource({
    "13,REFUSED,group dialout",
    "1,REFUSED,no permission",
    "16,REFUSED,held by another program",
    "11,REFUSED,held by another program",
    "35,REFUSED,held by another program",
    "2,REFUSED,held by this program",
    "25,REFUSED,no serial port",
    "6,NOT_FOUND,nothing is connected",
    "99,REFUSED,error 99"
  })
  void tellsWhyAPortDoesNotOpenOnUnix(int number, Trouble trouble, String words) {
    Connection.Unreachable error = OpenError.onUnix("/dev/ttyUSB0", number);
    assertThat(error.trouble()).isEqualTo(trouble);
    assertThat(error.detail()).contains(words, "/dev/ttyUSB0");
  }

  @ParameterizedTest
  @CsvSource({"2,NOT_FOUND,no port", "5,REFUSED,held by another program", "99,REFUSED,error 99"})
  void tellsWhyAPortDoesNotOpenOnWindows(int number, Trouble trouble, String words) {
    Connection.Unreachable error = OpenError.onWindows("COM3", number);
    assertThat(error.trouble()).isEqualTo(trouble);
    assertThat(error.detail()).contains(words, "COM3");
  }
}
