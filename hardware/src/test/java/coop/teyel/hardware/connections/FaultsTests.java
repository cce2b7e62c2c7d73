package coop.teyel.hardware.connections;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.Seeds;
import coop.teyel.hardware.connections.delivery.Delivery;
import coop.teyel.hardware.connections.delivery.Sender;
import coop.teyel.hardware.connections.delivery.StatusSupport;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Whatever a printer does, a delivery does not claim more, nor less, than what is so.
@Timeout(120)
class FaultsTests {

  private static final int ROUNDS = Seeds.rounds(500);
  private static final int AT_ONCE = 24;
  private static final int LONGEST = 4_000;
  private static final Timeouts SHORT =
      new Timeouts(Duration.ofSeconds(2), Duration.ofMillis(1_000), Duration.ofMillis(800));

  private final Sender sender = new Sender(SHORT, _ -> {});

  @Test
  void neverClaimsThatNothingLeftOrThatAllArrivedWhenItIsNotSo() throws Exception {
    Random random = Seeds.seeded("neverClaimsThatNothingLeftOrThatAllArrivedWhenItIsNotSo");
    long start = System.nanoTime();
    Map<String, Integer> outcomes = new ConcurrentSkipListMap<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Callable<Void>> rounds =
          Stream.generate(() -> new Random(random.nextLong()))
              .limit(ROUNDS)
              .map(chance -> round(chance, outcomes))
              .toList();
      for (Future<Void> round : threads.invokeAll(rounds)) {
        round.get();
      }
    }
    System.out.println(
        "measured: " + outcomes + " in ms " + (System.nanoTime() - start) / 1_000_000);
    assertThat(outcomes.keySet()).contains("Confirmed", "CutOff", "NothingLeft", "Sent");
  }

  private Callable<Void> round(Random random, Map<String, Integer> outcomes) {
    return () -> {
      outcomes.merge(tryOnce(random).getClass().getSimpleName(), 1, Integer::sum);
      return null;
    };
  }

  private Delivery tryOnce(Random random) throws IOException {
    byte[] job = letters(1 + random.nextInt(random.nextBoolean() ? 300 : LONGEST));
    StatusSupport dialogue = new StatusSupport(random.nextBoolean(), random.nextBoolean());
    Fault fault = new Fault(random, job.length);
    try (SocketPrinter printer = new SocketPrinter(fault.behaviour())) {
      Delivery delivery = sender.send(printer.at(), dialogue, job);
      // What waits between the two arrives after the farewell; a printer that hangs reads it then.
      printer.readOn();
      byte[] received = printer.firmware().job();
      assertThat(new String(job, US_ASCII))
          .as("%s, %s, %s", fault, dialogue, delivery)
          .startsWith(new String(received, US_ASCII));
      switch (delivery) {
        case Delivery.NothingLeft _ -> assertThat(received).as("%s, %s", fault, delivery).isEmpty();
        // A mute printer that hangs up politely cannot be told from one that has read it all.
        case Delivery.Sent _ when fault.what == Fault.What.HANGS_UP && !dialogue.status() ->
            assertThat(received.length).as("%s, %s", fault, delivery).isEqualTo(fault.after);
        case Delivery.Sent _, Delivery.Confirmed _ ->
            assertThat(received.length).as("%s, %s", fault, delivery).isEqualTo(job.length);
        case Delivery.CutOff(int written, var _, var _) ->
            assertThat(written).as("%s, %s", fault, delivery).isBetween(0, job.length);
      }
      return delivery;
    }
  }

  private static byte[] letters(int length) {
    byte[] letters = new byte[length];
    for (int i = 0; i < length; i++) {
      letters[i] = (byte) ('a' + i % 26);
    }
    return letters;
  }

  /// One thing that goes wrong after some bytes of the job.
  private static final class Fault {

    private enum What {
      NOTHING,
      RESETS,
      HANGS,
      HANGS_UP,
      ANSWERS_GARBAGE,
      RUNS_OUT,
      FALLS_SILENT
    }

    private final What what;
    private final int after;
    private final byte[] garbage = new byte[20];

    Fault(Random random, int length) {
      what = List.of(What.values()).get(random.nextInt(What.values().length));
      after = random.nextInt(4) == 0 ? 0 : random.nextInt(length + 1);
      random.nextBytes(garbage);
    }

    Behaviour behaviour() {
      return Behaviour.prints(after)
          .then(
              switch (what) {
                case NOTHING -> Behaviour.PRINTS;
                case RESETS -> Behaviour.RESETS;
                case HANGS -> Behaviour.HANGS.then(Behaviour.PRINTS);
                case HANGS_UP -> Behaviour.HANGS_UP;
                case ANSWERS_GARBAGE -> Behaviour.says(garbage).then(Behaviour.PRINTS);
                case RUNS_OUT -> Behaviour.RUNS_OUT.then(Behaviour.PRINTS);
                case FALLS_SILENT -> Behaviour.FALLS_SILENT.then(Behaviour.PRINTS);
              });
    }

    @Override
    public String toString() {
      return what + " after " + after;
    }
  }
}
