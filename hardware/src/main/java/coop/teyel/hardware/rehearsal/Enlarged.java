package coop.teyel.hardware.rehearsal;

/// Dots, each as a block of several.
record Enlarged(Roll.Dots dots, int across, int down) implements Roll.Dots {

  @Override
  public int width() {
    return dots.width() * across;
  }

  @Override
  public int height() {
    return dots.height() * down;
  }

  @Override
  public boolean isBlack(int x, int y) {
    return dots.isBlack(x / across, y / down);
  }
}
