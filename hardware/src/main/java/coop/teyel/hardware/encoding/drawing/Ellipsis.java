package coop.teyel.hardware.encoding.drawing;

import coop.teyel.hardware.documents.Run;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/// Cuts runs until they stand on one line.
///
/// A full stop says that letters are missing: every letter table has one.
///
/// @param gap between two runs, in the unit of `width` and `measure`
public record Ellipsis(int width, int gap, ToIntFunction<Run> measure) {

  private static final String MARK = ".";
  private static final Pattern LOOSE_END = Pattern.compile("[\\s\\p{Punct}،]+$");

  public List<Run> shortened(List<Run> runs) {
    List<Run> line = new ArrayList<>(runs);
    line.removeIf(run -> run.text().isEmpty());
    while (!line.isEmpty() && used(line) > width) {
      Run longest = line.stream().max(Comparator.comparingInt(measure)).orElseThrow();
      int place = line.indexOf(longest);
      if (isOneLetter(longest)) {
        line.remove(place);
      } else {
        line.set(place, cut(longest));
      }
    }
    return line;
  }

  private int used(List<Run> line) {
    return line.stream().mapToInt(measure).sum() + gap * (line.size() - 1);
  }

  private static boolean isOneLetter(Run run) {
    return lastLetter(whole(run)) == 0;
  }

  private static Run cut(Run run) {
    String whole = whole(run);
    String rest = whole.substring(0, lastLetter(whole));
    return run.with(LOOSE_END.matcher(rest).replaceFirst("") + MARK);
  }

  private static String whole(Run run) {
    String text = run.text();
    return text.endsWith(MARK) ? text.substring(0, text.length() - MARK.length()) : text;
  }

  /// Where the last letter begins, together with its accents.
  private static int lastLetter(String text) {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text);
    letters.last();
    return Math.max(0, letters.previous());
  }
}
