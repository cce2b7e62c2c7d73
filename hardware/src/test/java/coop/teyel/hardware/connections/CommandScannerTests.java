package coop.teyel.hardware.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandScannerTests {

  private final ByteArrayOutputStream job = new ByteArrayOutputStream();
  private final List<StatusRequest> requests = new ArrayList<>();
  private final CommandScanner commands = new CommandScanner(job::write);

  @Test
  void findsRequestsBetweenTheBytesOfAJob() {
    take('a', 0x10, 0x04, 1, 'b', 'c', 0x1D, 'r', 1, 0x10, 0x04, 4);
    assertThat(requests)
        .containsExactly(
            new StatusRequest.RealTime(1),
            new StatusRequest.AfterJob(1),
            new StatusRequest.RealTime(4));
    assertThat(job.toByteArray()).asString().isEqualTo("abc");
  }

  @Test
  void findsARequestBehindWhatOnlyBeganLikeOne() {
    take(0x10, 0x10, 0x04, 2);
    assertThat(requests).containsExactly(new StatusRequest.RealTime(2));
    assertThat(job.toByteArray()).containsExactly(0x10);
  }

  @Test
  void takesDotsAndTheTextOfCodesForNoRequests() {
    isAllJob(0x1D, 'v', '0', 0, 3, 0, 2, 0, 0x10, 0x04, 1, 0x10, 0x04, 1);
    isAllJob(0x1B, '*', 33, 1, 0, 0x1D, 'r', 1);
    isAllJob(0x1B, '*', 0, 3, 0, 0x1D, 'r', 1);
    isAllJob(0x1D, '(', 'L', 4, 0, 0x10, 0x04, 1, 0);
    isAllJob(0x1D, 'k', 'I', 3, 0x10, 0x04, 1);
  }

  @Test
  void keepsACommandThatIsCutOff() {
    isAllJob('a', 0x10);
    isAllJob(0x1D, 'v', '0');
  }

  private void isAllJob(int... bytes) {
    job.reset();
    take(bytes);
    commands.end();
    assertThat(requests).isEmpty();
    assertThat(job.size()).isEqualTo(bytes.length);
    take(0x10, 0x04, 1);
    assertThat(requests).containsExactly(new StatusRequest.RealTime(1));
    requests.clear();
  }

  private void take(int... bytes) {
    for (int value : bytes) {
      commands.take(value).ifPresent(requests::add);
    }
  }
}
