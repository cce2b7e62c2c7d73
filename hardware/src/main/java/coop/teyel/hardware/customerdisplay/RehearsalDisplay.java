package coop.teyel.hardware.customerdisplay;

import java.util.List;

/// A display on screens: reads the same bytes as a real one and tells what would stand on it. For
/// places that have none yet, for learning, and for tests.
///
/// It can be unplugged and plugged in again. Safe for several threads.
public final class RehearsalDisplay implements DisplayPort.Socket {

  private final DisplayProtocol commands;
  private final Runnable changed;
  private DisplayScreen screen;
  private boolean plugged = true;

  /// @param commands as the switches of a real display would be set
  /// @param changed runs after each change of what is shown, on the thread that wrote
  public RehearsalDisplay(DisplayProtocol commands, Runnable changed) {
    this.commands = commands;
    this.changed = changed;
    this.screen = new DisplayScreen(commands);
  }

  /// The upper and the lower line, [DisplayText#COLUMNS] letters each.
  public synchronized List<String> lines() {
    return screen.lines();
  }

  /// What a real display would have stumbled over since it was plugged in: unknown commands and
  /// letters that its table lacks, as hexadecimal bytes, the first hundred.
  public synchronized List<String> problems() {
    return screen.problems();
  }

  /// Cuts the cable; the display goes dark.
  public void unplug() {
    plug(false);
  }

  public void plugIn() {
    plug(true);
  }

  @Override
  public synchronized DisplayPort open() throws DisplayPort.Missing {
    if (!plugged) {
      throw new DisplayPort.Missing("rehearsal");
    }
    return new Port(screen);
  }

  private void plug(boolean in) {
    synchronized (this) {
      plugged = in;
      screen = new DisplayScreen(commands);
    }
    changed.run();
  }

  private final class Port implements DisplayPort {

    private final DisplayScreen mine;

    private Port(DisplayScreen mine) {
      this.mine = mine;
    }

    @Override
    public void write(byte[] bytes) throws Missing {
      synchronized (RehearsalDisplay.this) {
        if (!isOpen()) {
          throw new Missing("rehearsal");
        }
        mine.take(bytes);
      }
      changed.run();
    }

    @Override
    public boolean isOpen() {
      synchronized (RehearsalDisplay.this) {
        return plugged && mine == screen;
      }
    }

    @Override
    public void close() {}
  }
}
