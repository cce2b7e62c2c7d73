package coop.teyel.hardware.encoding.drawing;

import coop.teyel.hardware.documents.Align;
import coop.teyel.hardware.documents.Run;
import coop.teyel.hardware.documents.TextSize;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/// Draws lines of text as pictures as wide as the paper.
///
/// Each run is laid out alone: inside it letters join and turn as its script wants, and beside it
/// nothing moves.
public record Drawing(int dots, boolean rightToLeft, Lettering lettering) {

  private static final int MIN_LABEL_EMS = 4;

  public Drawing(int dots, boolean rightToLeft) {
    this(dots, rightToLeft, new Lettering());
  }

  public List<Bitmap> line(List<Run> runs, Align align, TextSize size) {
    return wrapped(runs, dots, size).stream().map(line -> drawn(line, align, size)).toList();
  }

  public Bitmap oneLine(List<Run> runs, Align align, TextSize size) {
    Ellipsis shortening =
        new Ellipsis(dots, Lettering.gap(size), run -> lettering.width(run, size));
    return drawn(shortening.shortened(runs), align, size);
  }

  public List<Bitmap> columns(Run label, Run amount, TextSize size) {
    int room = dots - lettering.width(amount, size) - Lettering.gap(size);
    if (room < Math.min(MIN_LABEL_EMS * Lettering.ascent(size), lettering.width(label, size))) {
      List<Bitmap> stacked = new ArrayList<>(line(List.of(label), Align.START, size));
      stacked.addAll(line(List.of(amount), Align.END, size));
      return stacked;
    }
    List<List<Run>> labels = wrapped(List.of(label), room, size);
    List<Bitmap> lines = new ArrayList<>();
    for (List<Run> above : labels.subList(0, labels.size() - 1)) {
      lines.add(drawn(above, Align.START, size));
    }
    Canvas last = new Canvas(size);
    last.draw(labels.getLast(), Align.START);
    last.draw(List.of(amount), Align.END);
    lines.add(last.ink());
    return lines;
  }

  private List<List<Run>> wrapped(List<Run> runs, int width, TextSize size) {
    return new Wrapping(width, Lettering.gap(size), run -> lettering.width(run, size)).wrap(runs);
  }

  private Bitmap drawn(List<Run> line, Align align, TextSize size) {
    Canvas canvas = new Canvas(size);
    canvas.draw(line, align);
    return canvas.ink();
  }

  private final class Canvas {

    private final TextSize size;
    private final BufferedImage grey;
    private final Graphics2D pen;

    Canvas(TextSize size) {
      this.size = size;
      this.grey = new BufferedImage(dots, Lettering.lineHeight(size), BufferedImage.TYPE_BYTE_GRAY);
      this.pen = grey.createGraphics();
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, grey.getWidth(), grey.getHeight());
      pen.setColor(Color.BLACK);
      pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    void draw(List<Run> line, Align align) {
      int gaps = Math.max(0, line.size() - 1) * Lettering.gap(size);
      int length = gaps + line.stream().mapToInt(this::width).sum();
      int x = left(align, length);
      for (Run run : rightToLeft ? line.reversed() : line) {
        draw(run, x);
        x += width(run) + Lettering.gap(size);
      }
    }

    Bitmap ink() {
      pen.dispose();
      return Bitmap.ofInk(grey);
    }

    private int left(Align align, int length) {
      boolean atLeft = align == (rightToLeft ? Align.END : Align.START);
      return atLeft ? 0 : (dots - length) / (align == Align.CENTER ? 2 : 1);
    }

    private void draw(Run run, int x) {
      if (!run.text().isEmpty()) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, Lettering.ascent(size));
        pen.fill(lettering.layout(run, size).getOutline(place));
      }
    }

    private int width(Run run) {
      return lettering.width(run, size);
    }
  }
}
