package coop.teyel.production.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemberLockTests {

  private static final MemberId AMAL = new MemberId("amal");
  private static final MemberId BERFIN = new MemberId("berfin");

  private final MemberLock turns = new MemberLock();

  @Test
  void nobodyWaitsForSomebodyElse() throws Exception {
    CountDownLatch amalIsIn = new CountDownLatch(1);
    CountDownLatch berfinWasIn = new CountDownLatch(1);
    try (ExecutorService visitors = Executors.newSingleThreadExecutor()) {
      Future<Boolean> amal =
          visitors.submit(() ->
              turns.take(
                  AMAL,
                  () -> {
                    amalIsIn.countDown();
                    return reached(berfinWasIn);
                  }));
      assertThat(reached(amalIsIn)).isTrue();
      turns.take(
          BERFIN,
          () -> {
            berfinWasIn.countDown();
            return BERFIN;
          });
      assertThat(amal.get()).isTrue();
    }
  }

  @Test
  void oneMemberIsLookedAtOneAtATime() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    Callable<Integer> visit =
        () ->
            turns.take(
                AMAL,
                () -> {
                  int together = inside.incrementAndGet();
                  Thread.yield();
                  inside.decrementAndGet();
                  return together;
                });
    try (ExecutorService visitors = Executors.newFixedThreadPool(4)) {
      assertThat(visitors.invokeAll(Collections.nCopies(2_000, visit)))
          .extracting(Future::get)
          .containsOnly(1);
    }
  }

  private static boolean reached(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
