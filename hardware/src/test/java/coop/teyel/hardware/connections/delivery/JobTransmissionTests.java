package coop.teyel.hardware.connections.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.Seeds;
import coop.teyel.hardware.connections.Connection;
import coop.teyel.hardware.connections.Timeouts;
import coop.teyel.hardware.connections.Trouble;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class JobTransmissionTests {

  private static final Timeouts SHORT =
      new Timeouts(Duration.ofSeconds(1), Duration.ofMillis(200), Duration.ofMillis(100));

  @Test
  void handsOverJobsOfAnyLengthWhole() {
    Random random = Seeds.seeded("handsOverJobsOfAnyLengthWhole");
    for (int round = 0; round < 50; round++) {
      byte[] job = new byte[random.nextInt(5_000)];
      random.nextBytes(job);
      RehearsalLine line = new RehearsalLine(Integer.MAX_VALUE, Fault.NONE);
      assertThat(new JobTransmission(line, SHORT, StatusSupport.MUTE).send(job))
          .isEqualTo(new Delivery.Sent());
      assertThat(line.received.toByteArray()).isEqualTo(job);
      assertThat(line.isClosed()).isTrue();
    }
  }

  @Test
  void countsTheBytesThatCertainlyLeft() {
    RehearsalLine line = new RehearsalLine(3, Fault.BREAKS);
    assertThat(new JobTransmission(line, SHORT, StatusSupport.MUTE).send(new byte[10_000]))
        .isInstanceOfSatisfying(
            Delivery.CutOff.class,
            cutOff -> {
              assertThat(cutOff.bytesWritten()).isEqualTo(3 * 1_024);
              assertThat(cutOff.trouble()).isEqualTo(Trouble.BROKEN);
              assertThat(cutOff.detail()).contains("unplugged");
            });
    assertThat(line.isClosed()).isTrue();
  }

  @Test
  void doesNotClaimThatNothingLeftWhenTheFirstWriteFails() {
    assertThat(
            new JobTransmission(new RehearsalLine(0, Fault.BREAKS), SHORT, StatusSupport.MUTE)
                .send(new byte[10]))
        .isInstanceOf(Delivery.CutOff.class);
  }

  @Test
  void freesAWriteThatHangs() {
    RehearsalLine line = new RehearsalLine(1, Fault.HANGS);
    assertThat(new JobTransmission(line, SHORT, StatusSupport.MUTE).send(new byte[10_000]))
        .isInstanceOfSatisfying(
            Delivery.CutOff.class,
            cutOff -> {
              assertThat(cutOff.bytesWritten()).isEqualTo(1_024);
              assertThat(cutOff.trouble()).isEqualTo(Trouble.HANGING);
            });
  }

  @Test
  void isNotSentWhenTheEndIsNotTaken() {
    assertThat(
            new JobTransmission(
                    new RehearsalLine(9, Fault.HANGS_AT_THE_END), SHORT, StatusSupport.MUTE)
                .send(new byte[5]))
        .isInstanceOfSatisfying(
            Delivery.CutOff.class, cutOff -> assertThat(cutOff.bytesWritten()).isEqualTo(5));
  }

  @Test
  void sendsNothingOverALineThatDoesNotOpen() {
    RehearsalLine line = new RehearsalLine(9, Fault.CLOSED);
    assertThat(new JobTransmission(line, SHORT, StatusSupport.MUTE).send(new byte[5]))
        .isEqualTo(new Delivery.NothingLeft(Trouble.REFUSED, "switched off"));
    assertThat(line.received.size()).isZero();
    assertThat(line.isClosed()).isTrue();
  }

  private enum Fault {
    NONE,
    CLOSED,
    BREAKS,
    HANGS,
    HANGS_AT_THE_END
  }

  /// A line that fails in one way after some writes.
  private static final class RehearsalLine implements Connection {

    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Fault fault;
    private int writesLeft;

    RehearsalLine(int goodWrites, Fault fault) {
      this.writesLeft = goodWrites;
      this.fault = fault;
    }

    @Override
    public void open() throws Unreachable {
      if (fault == Fault.CLOSED) {
        throw new Unreachable(Trouble.REFUSED, "switched off");
      }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (writesLeft-- <= 0) {
        fail();
      }
      received.write(bytes, offset, length);
    }

    @Override
    public int read(byte[] into, Duration limit) {
      return 0;
    }

    @Override
    public void finish() throws IOException {
      if (fault == Fault.HANGS_AT_THE_END) {
        fail();
      }
    }

    @Override
    public void close() {
      closed.countDown();
    }

    boolean isClosed() {
      return closed.getCount() == 0;
    }

    private void fail() throws IOException {
      if (fault == Fault.BREAKS) {
        throw new IOException("unplugged");
      }
      try {
        closed.await();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      throw new IOException("closed while writing");
    }
  }
}
