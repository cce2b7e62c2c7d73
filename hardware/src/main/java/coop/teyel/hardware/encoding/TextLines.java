package coop.teyel.hardware.encoding;

import coop.teyel.hardware.documents.Align;
import coop.teyel.hardware.documents.Run;
import coop.teyel.hardware.documents.TextSize;
import coop.teyel.hardware.encoding.drawing.Ellipsis;
import coop.teyel.hardware.encoding.drawing.Wrapping;
import coop.teyel.hardware.profiles.Profile;
import coop.teyel.hardware.profiles.TableText;
import java.util.List;

/// Lines in the printer's own letters.
final class TextLines {

  private static final int MIN_LABEL = 8;

  private final EscPosWriter commands;
  private final CodePages letters;
  private final int columns;
  private final boolean rightToLeft;
  private int table;

  TextLines(Profile profile, EscPosWriter commands, boolean rightToLeft) {
    this.commands = commands;
    this.letters = new CodePages(profile.tables());
    this.columns = profile.paper().columns();
    this.rightToLeft = rightToLeft;
    this.table = profile.tables().getFirst().number();
  }

  /// Whether the printer has all letters of these runs.
  boolean has(Run... runs) {
    for (Run run : runs) {
      if (!letters.has(CodePages.plain(run.text()))) {
        return false;
      }
    }
    return true;
  }

  void line(List<Run> runs, Align align, TextSize size) {
    for (List<Run> line : wrapped(runs, columns / size.across())) {
      justify(align);
      write(line, 1, size);
    }
  }

  void oneLine(List<Run> runs, Align align, TextSize size) {
    justify(align);
    int width = columns / size.across();
    write(new Ellipsis(width, 1, run -> run.text().length()).shortened(plain(runs)), 1, size);
  }

  void columns(Run label, Run amount, TextSize size) {
    int width = columns / size.across();
    int room = width - CodePages.plain(amount.text()).length() - 1;
    if (room < Math.min(MIN_LABEL, CodePages.plain(label.text()).length())) {
      line(List.of(label), Align.START, size);
      line(List.of(amount), Align.END, size);
      return;
    }
    List<List<Run>> labels = wrapped(List.of(label), room);
    for (List<Run> above : labels.subList(0, labels.size() - 1)) {
      justify(Align.START);
      write(above, 1, size);
    }
    commands.justify(Justification.LEFT);
    List<Run> last = labels.getLast();
    Run plainAmount = amount.with(CodePages.plain(amount.text()));
    Run labelEnd = last.isEmpty() ? Run.of("") : last.getFirst();
    int padding = width - labelEnd.text().length() - plainAmount.text().length();
    write(List.of(labelEnd, plainAmount), padding, size);
  }

  void rule() {
    commands.justify(Justification.LEFT);
    write(List.of(Run.of("-".repeat(columns))), 0, TextSize.NORMAL);
  }

  /// A table's number and letters in it, whether or not the printer is known to have it.
  void sample(Profile.Table sample) {
    commands.justify(Justification.LEFT);
    commands.style(false, TextSize.NORMAL);
    write(TableText.shortName(sample) + " ");
    table = sample.number();
    commands.table(table);
    commands.text(TableText.sample(sample.charset()));
    commands.lineFeed();
  }

  private void justify(Align align) {
    boolean atLeft = align == (rightToLeft ? Align.END : Align.START);
    commands.justify(
        align == Align.CENTER
            ? Justification.CENTER
            : atLeft ? Justification.LEFT : Justification.RIGHT);
  }

  private void write(List<Run> pieces, int spacesBetween, TextSize size) {
    boolean first = true;
    for (Run piece : rightToLeft ? pieces.reversed() : pieces) {
      if (!first) {
        commands.spaces(spacesBetween);
      }
      first = false;
      commands.style(piece.bold(), size);
      write(piece.text());
    }
    commands.lineFeed();
  }

  private void write(String text) {
    CodePages.Encoded encoded = letters.encode(text).orElseThrow();
    if (encoded.table().number() != table) {
      table = encoded.table().number();
      commands.table(table);
    }
    commands.text(encoded.letters());
  }

  private static List<List<Run>> wrapped(List<Run> runs, int width) {
    return new Wrapping(width, 1, run -> run.text().length()).wrap(plain(runs));
  }

  private static List<Run> plain(List<Run> runs) {
    return runs.stream().map(run -> run.with(CodePages.plain(run.text()))).toList();
  }
}
