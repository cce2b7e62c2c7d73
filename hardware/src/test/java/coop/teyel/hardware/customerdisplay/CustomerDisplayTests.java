package coop.teyel.hardware.customerdisplay;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.teyel.hardware.Cable;
import coop.teyel.hardware.customerdisplay.CustomerDisplay.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class CustomerDisplayTests {

  private static final DisplayText DRESS = DisplayText.item("Elbise", "", "250,00 ₺");
  private static final DisplayText TOTAL = DisplayText.amount("Toplam", "Total", "500,00 ₺");
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final RehearsalDisplay rehearsal = new RehearsalDisplay(DisplayProtocol.EPSON, () -> {});
  @TempDir private Path folder;
  private CustomerDisplay display;

  @AfterEach
  void switchOff() {
    if (display != null) {
      display.close();
    }
  }

  @Test
  void showsArticlesAndTotals() {
    display = CustomerDisplay.on(rehearsal, DisplayProtocol.EPSON);
    display.show(DRESS);
    await(() -> rehearsal.lines().equals(List.of("Elbise              ", "           250,00 TL")));
    display.show(TOTAL);
    await(() -> rehearsal.lines().equals(List.of(" ".repeat(20), "Toplam     500,00 TL")));
    assertThat(display.state()).isEqualTo(State.SHOWING);
    assertThat(rehearsal.problems()).isEmpty();
  }

  @Test
  void writesAtMostFiveTimesASecondAndTheLatestWins() {
    Noting noting = new Noting(rehearsal);
    display = CustomerDisplay.on(noting, DisplayProtocol.EPSON);
    for (int number = 1; number <= 1_000; number++) {
      display.show(DisplayText.words("number", Integer.toString(number)));
      LockSupport.parkNanos(MILLISECONDS.toNanos(1));
    }
    await(() -> rehearsal.lines().getLast().startsWith("1000 "));
    assertThat(noting.writes).hasSizeGreaterThan(2);
    // The first write is the greeting, which no update has to wait for.
    for (int i = 2; i < noting.writes.size(); i++) {
      assertThat(noting.writes.get(i) - noting.writes.get(i - 1))
          .isGreaterThanOrEqualTo(MILLISECONDS.toNanos(195));
    }
  }

  @Test
  void doesNotWriteTheSameTextTwice() {
    Noting noting = new Noting(rehearsal);
    display = CustomerDisplay.on(noting, DisplayProtocol.EPSON);
    display.show(DRESS);
    await(() -> rehearsal.lines().getFirst().startsWith("Elbise"));
    int writes = noting.writes.size();
    display.show(DisplayText.item("Elbise", "", "250,00 ₺"));
    display.show(TOTAL);
    await(() -> rehearsal.lines().getLast().startsWith("Toplam"));
    assertThat(noting.writes).hasSize(writes + 1);
  }

  @Test
  @Timeout(60)
  void neverLetsASaleWaitForADisplayThatHangs() {
    CountDownLatch end = new CountDownLatch(1);
    display = CustomerDisplay.on(() -> new Hanging(end), DisplayProtocol.CD5220);
    for (int number = 0; number < 10_000; number++) {
      display.show(DisplayText.words("number", Integer.toString(number)));
    }
    display.close();
    end.countDown();
  }

  @Test
  void showsTheLatestTextAgainAfterUnplugging() {
    display = CustomerDisplay.on(rehearsal, DisplayProtocol.EPSON);
    display.show(DRESS);
    await(() -> rehearsal.lines().getFirst().startsWith("Elbise"));
    rehearsal.unplug();
    await(() -> display.state() == State.WAITING_FOR_PORT);
    display.show(TOTAL);
    rehearsal.plugIn();
    await(() -> rehearsal.lines().getLast().startsWith("Toplam"));
    assertThat(display.state()).isEqualTo(State.SHOWING);
  }

  @Test
  void clearsTheDisplayWhenItIsClosed() {
    display = CustomerDisplay.on(rehearsal, DisplayProtocol.EPSON);
    display.show(DRESS);
    await(() -> rehearsal.lines().getFirst().startsWith("Elbise"));
    display.close();
    await(() -> rehearsal.lines().getFirst().isBlank());
  }

  @Test
  void outlivesAFaultOfAPort() {
    AtomicBoolean faulty = new AtomicBoolean(true);
    DisplayPort.Socket socket =
        () -> {
          if (faulty.get()) {
            throw new IllegalStateException("a fault, as this test wants it");
          }
          return rehearsal.open();
        };
    display = CustomerDisplay.on(socket, DisplayProtocol.EPSON);
    display.show(DRESS);
    await(() -> display.state() == State.REFUSED);
    faulty.set(false);
    await(() -> rehearsal.lines().getFirst().startsWith("Elbise"));
  }

  @Test
  void writesToASerialPortAndComesBackAfterUnplugging() throws IOException {
    Path port = folder.resolve("display");
    display = CustomerDisplay.serial(port.toString(), 9_600, DisplayProtocol.CD5220);
    display.show(DRESS);
    for (int round = 0; round < 2; round++) {
      try (Cable device = Cable.plugIn()) {
        device.linkAs(port);
        DisplayScreen screen = new DisplayScreen(DisplayProtocol.CD5220);
        screen.take(device.read(3 + 48, PATIENCE));
        assertThat(screen.lines()).containsExactly("Elbise              ", "           250,00 TL");
        assertThat(screen.problems()).isEmpty();
        Files.delete(port);
      }
      await(() -> display.state() == State.WAITING_FOR_PORT);
    }
  }

  @Test
  @Timeout(60)
  void givesUpOnASerialPortThatTakesNothing() throws IOException {
    try (Cable device = Cable.plugIn();
        DisplayPort port = SerialDisplayPort.open(device.port(), 9_600)) {
      assertThatIOException().isThrownBy(() -> port.write(new byte[100_000]));
      assertThat(port.isOpen()).isFalse();
    }
  }

  @Test
  void refusesWhatCannotBeAPort() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CustomerDisplay.serial("/dev/\0", 9_600, DisplayProtocol.EPSON));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CustomerDisplay.serial("COM3", 0, DisplayProtocol.EPSON));
  }

  @Test
  void saysThatAFileIsNoDisplay() throws IOException {
    Path file = Files.createFile(folder.resolve("letter.txt"));
    display = CustomerDisplay.serial(file.toString(), 9_600, DisplayProtocol.EPSON);
    await(() -> display.state() == State.REFUSED);
    assertThat(file).isEmptyFile();
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + SECONDS.toNanos(10);
    while (!condition.getAsBoolean() && System.nanoTime() < end) {
      LockSupport.parkNanos(MILLISECONDS.toNanos(5));
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  /// Notes when each write came.
  private static final class Noting implements DisplayPort.Socket {

    private final List<Long> writes = new CopyOnWriteArrayList<>();
    private final RehearsalDisplay display;

    private Noting(RehearsalDisplay display) {
      this.display = display;
    }

    @Override
    public DisplayPort open() throws IOException {
      DisplayPort port = display.open();
      return new DisplayPort() {
        @Override
        public void write(byte[] bytes) throws IOException {
          writes.add(System.nanoTime());
          port.write(bytes);
        }

        @Override
        public boolean isOpen() {
          return port.isOpen();
        }

        @Override
        public void close() {}
      };
    }
  }

  /// Takes nothing until the test ends.
  private record Hanging(CountDownLatch end) implements DisplayPort {

    @Override
    public void write(byte[] bytes) throws IOException {
      try {
        end.await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public void close() {}
  }
}
