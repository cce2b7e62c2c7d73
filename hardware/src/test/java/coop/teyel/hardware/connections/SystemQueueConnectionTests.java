package coop.teyel.hardware.connections;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.connections.delivery.Delivery.CutOff;
import coop.teyel.hardware.connections.delivery.Delivery.NothingLeft;
import coop.teyel.hardware.connections.delivery.Delivery.Sent;
import coop.teyel.hardware.connections.delivery.Sender;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SystemQueueConnectionTests {

  private static final Timeouts SHORT =
      new Timeouts(Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofMillis(100));
  private static final byte[] JOB = new byte[5_000];

  private final Sender sender = new Sender(SHORT, _ -> {});

  @Test
  void handsTheJobOverAsItIsAndAsAWhole() {
    RehearsalQueue queue = RehearsalQueue.that("takes jobs", _ -> {});
    assertThat(sender.send(queue.address(), JOB)).isEqualTo(new Sent());
    assertThat(queue.jobs()).containsExactly(JOB);
  }

  @Test
  void knowsThatNothingLeftWhenThereIsNoSuchQueue() {
    assertThat(sender.send(new Address.SystemQueue("no such queue"), JOB))
        .isEqualTo(new NothingLeft(Trouble.NOT_FOUND, "no queue no such queue"));
  }

  @Test
  void knowsThatNothingLeftWhenAQueueIsStopped() {
    RehearsalQueue queue = RehearsalQueue.that("is stopped", _ -> {});
    queue.stop();
    assertThat(sender.send(queue.address(), JOB))
        .isEqualTo(new NothingLeft(Trouble.REFUSED, queue.getName() + " takes no jobs"));
    assertThat(queue.jobs()).isEmpty();
  }

  @Test
  void doesNotKnowHowFarAJobCameThatTheQueueDropped() {
    RehearsalQueue queue =
        RehearsalQueue.that(
            "drops jobs",
            _ -> {
              throw new IllegalStateException("the disk is full");
            });
    assertThat(sender.send(queue.address(), JOB))
        .isInstanceOfSatisfying(
            CutOff.class, cutOff -> assertThat(cutOff.trouble()).isEqualTo(Trouble.BROKEN));
  }

  @Test
  void givesUpOnAQueueThatHangs() {
    CountDownLatch end = new CountDownLatch(1);
    RehearsalQueue queue = RehearsalQueue.that("hangs", _ -> end.await());
    assertThat(sender.send(queue.address(), JOB))
        .isInstanceOfSatisfying(
            CutOff.class, cutOff -> assertThat(cutOff.trouble()).isEqualTo(Trouble.HANGING));
    end.countDown();
  }
}
