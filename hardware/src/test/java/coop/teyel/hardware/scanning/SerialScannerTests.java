package coop.teyel.hardware.scanning;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.teyel.hardware.Cable;
import coop.teyel.hardware.scanning.SerialScanner.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SerialScannerTests {

  private final Heard heard = new Heard();
  @TempDir private Path folder;
  private SerialScanner scanner;

  @AfterEach
  void endListening() {
    if (scanner != null) {
      scanner.close();
    }
  }

  @Test
  void tellsEachScan() throws Exception {
    try (Cable device = Cable.plugIn()) {
      listen(device.port(), ScannerFormat.USUAL);
      heard.await(State.LISTENING);
      send(device, "12345678\r");
      assertThat(heard.scan()).isEqualTo("12345678");
      send(device, "]C000000092\r\n");
      assertThat(heard.scan()).isEqualTo("]C000000092");
    }
  }

  @Test
  void takesOffPrefixAndSuffixAndTellsEqualScansOnce() throws Exception {
    try (Cable device = Cable.plugIn()) {
      listen(device.port(), new ScannerFormat("A#", "*", Terminator.TAB));
      heard.await(State.LISTENING);
      send(device, "A#111*\tA#111*\tA#222*\t");
      assertThat(heard.scan()).isEqualTo("111");
      assertThat(heard.scan()).isEqualTo("222");
    }
  }

  @Test
  void endsAScanWithoutTerminatorAtTheSilence() throws Exception {
    try (Cable device = Cable.plugIn()) {
      listen(device.port(), ScannerFormat.USUAL);
      heard.await(State.LISTENING);
      send(device, "12345678");
      assertThat(heard.scan()).isEqualTo("12345678");
    }
  }

  @Test
  void waitsForItsPortAndComesBackAfterUnplugging() throws Exception {
    Path port = folder.resolve("scanner");
    listen(port.toString(), ScannerFormat.USUAL);
    for (String scan : new String[] {"111111", "222222", "333333"}) {
      assertThat(scanner.state()).isEqualTo(State.WAITING_FOR_PORT);
      try (Cable device = plugInAs(port)) {
        heard.await(State.LISTENING);
        send(device, scan + "\r");
        assertThat(heard.scan()).isEqualTo(scan);
        // As the system does; the number of an unplugged terminal may be another program's soon.
        Files.delete(port);
      }
      heard.await(State.WAITING_FOR_PORT);
    }
  }

  @Test
  void saysThatAnotherProgramHoldsThePort() throws Exception {
    try (Cable device = Cable.plugIn()) {
      try (AutoCloseable _ = device.hold()) {
        listen(device.port(), ScannerFormat.USUAL);
        heard.await(State.REFUSED);
      }
      heard.await(State.LISTENING);
    }
  }

  @Test
  void saysThatAFileIsNoPort() throws Exception {
    listen(Files.createFile(folder.resolve("letter.txt")).toString(), ScannerFormat.USUAL);
    heard.await(State.REFUSED);
  }

  @Test
  void waitsForAPortThatHasANameOnly() throws Exception {
    listen("COM999", ScannerFormat.USUAL);
    assertThat(heard.states.poll(1_500, MILLISECONDS)).isNull();
    assertThat(scanner.state()).isEqualTo(State.WAITING_FOR_PORT);
  }

  @Test
  void letsGoOfThePortAndTheThreadWhenItIsClosed() throws Exception {
    try (Cable device = Cable.plugIn()) {
      listen(device.port(), ScannerFormat.USUAL);
      heard.await(State.LISTENING);
      send(device, "111111\r");
      heard.scan();
      scanner.close();
      heard.thread.join(SECONDS.toMillis(5));
      assertThat(heard.thread.isAlive()).isFalse();
      device.hold().close();
    }
  }

  @Test
  void outlivesAFaultOfItsListener() throws Exception {
    try (Cable device = Cable.plugIn()) {
      listen(device.port(), ScannerFormat.USUAL);
      heard.await(State.LISTENING);
      send(device, "fail\r111111\r");
      assertThat(heard.scan()).isEqualTo("111111");
    }
  }

  @Test
  void refusesWhatCannotBeAPort() {
    assertThatIllegalArgumentException().isThrownBy(() -> listen("", ScannerFormat.USUAL));
    assertThatIllegalArgumentException().isThrownBy(() -> listen("/dev/\0", ScannerFormat.USUAL));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SerialScanner.listen("COM3", 0, ScannerFormat.USUAL, heard));
  }

  private void listen(String path, ScannerFormat format) {
    scanner = SerialScanner.listen(path, 9_600, format, heard);
  }

  private static Cable plugInAs(Path link) throws IOException {
    Cable device = Cable.plugIn();
    device.linkAs(link);
    return device;
  }

  private static void send(Cable device, String text) {
    device.write(text.chars().toArray());
  }

  private static final class Heard implements SerialScanner.Listener {

    private final BlockingQueue<String> scans = new LinkedBlockingQueue<>();
    private final BlockingQueue<State> states = new LinkedBlockingQueue<>();
    private volatile Thread thread;

    @Override
    public void scanned(String text) {
      thread = Thread.currentThread();
      if (text.equals("fail")) {
        throw new IllegalStateException("a fault of the listener, as this test wants it");
      }
      scans.add(text);
    }

    @Override
    public void changed(State state) {
      states.add(state);
    }

    String scan() throws InterruptedException {
      return scans.poll(10, SECONDS);
    }

    void await(State state) throws InterruptedException {
      assertThat(states.poll(10, SECONDS)).isEqualTo(state);
    }
  }
}
