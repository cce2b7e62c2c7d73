package coop.teyel.hardware.encoding.drawing;

import coop.teyel.hardware.documents.Run;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/// Breaks runs into lines at words, and a word that is wider than the paper anywhere.
public final class Wrapping {

  private final int width;
  private final int gap;
  private final ToIntFunction<Run> measure;
  private final List<List<Run>> lines = new ArrayList<>();
  private List<Run> line = new ArrayList<>();

  /// @param gap between two runs, in the unit of `width` and `measure`
  public Wrapping(int width, int gap, ToIntFunction<Run> measure) {
    this.width = width;
    this.gap = gap;
    this.measure = measure;
  }

  /// At least one line; an empty one for empty runs.
  public List<List<Run>> wrap(List<Run> runs) {
    for (Run run : runs) {
      wrap(run);
    }
    lines.add(line);
    return lines;
  }

  private void wrap(Run run) {
    if (run.text().isEmpty()) {
      return;
    }
    if (used(line) + measure.applyAsInt(run) <= width) {
      line.add(run);
    } else {
      wrapWords(run);
    }
  }

  private void wrapWords(Run run) {
    boolean begun = false;
    for (String word : run.text().split(" ", -1)) {
      append(run.with(word), begun);
      begun = true;
    }
  }

  private void append(Run word, boolean begun) {
    Run grown = begun && !line.isEmpty() ? joined(word) : word;
    List<Run> others = begun && !line.isEmpty() ? line.subList(0, line.size() - 1) : line;
    if (used(others) + measure.applyAsInt(grown) > width) {
      appendBelow(word);
    } else {
      line = new ArrayList<>(others);
      line.add(grown);
    }
  }

  private void appendBelow(Run word) {
    if (!line.isEmpty()) {
      endLine();
    }
    Run rest = word;
    for (int end = breakIn(rest); end < rest.text().length(); end = breakIn(rest)) {
      line.add(rest.with(rest.text().substring(0, end)));
      endLine();
      rest = rest.with(rest.text().substring(end));
    }
    line.add(rest);
  }

  private void endLine() {
    lines.add(line);
    line = new ArrayList<>();
  }

  private Run joined(Run word) {
    return word.with(line.getLast().text() + " " + word.text());
  }

  private int used(List<Run> pieces) {
    int used = 0;
    for (Run piece : pieces) {
      used += measure.applyAsInt(piece) + gap;
    }
    return used;
  }

  /// The end of the longest beginning that fits, at least one letter.
  private int breakIn(Run word) {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(word.text());
    int end = letters.next();
    for (int next = letters.next(); next != BreakIterator.DONE; next = letters.next()) {
      if (measure.applyAsInt(word.with(word.text().substring(0, next))) > width) {
        return end;
      }
      end = next;
    }
    return end;
  }
}
