package coop.teyel.hardware.documents;

import java.nio.charset.Charset;
import java.util.List;

/// One thing on a paper, from top to bottom.
public sealed interface Block {

  /// Runs one after the other, a space between them, wrapped at words where the paper ends.
  record TextLine(List<Run> runs, Align align, TextSize size) implements Block {
    public TextLine {
      runs = List.copyOf(runs);
    }
  }

  /// Runs on one line, however narrow the paper: whichever is longest is cut, with a full stop at
  /// its end, until they fit. For labels, which have no height to spare.
  record OneLine(List<Run> runs, Align align, TextSize size) implements Block {
    public OneLine {
      runs = List.copyOf(runs);
    }
  }

  /// A label at the start of the line and an amount at its end.
  ///
  /// A long label wraps; the amount stands on its last line and is never cut.
  record Columns(Run label, Run amount, TextSize size) implements Block {}

  /// Digits as a Code 128 barcode with the digits under it.
  ///
  /// Only an even number of digits from 2 to 40: such are set in pairs (code set C), which makes
  /// the shortest bars.
  record Barcode(String digits) implements Block {
    public Barcode {
      if (!digits.matches("([0-9]{2}){1,20}")) {
        throw new IllegalArgumentException("a barcode takes 2 to 40 digits, in pairs");
      }
    }
  }

  /// Text as a QR code, at most 1,000 characters. Control characters become spaces: a printer that
  /// does not know the code would take them for commands.
  record QrCode(String text) implements Block {
    public QrCode {
      text = text.replaceAll("\\p{Cc}", " ");
      if (text.isEmpty() || text.length() > 1_000) {
        throw new IllegalArgumentException("a QR code takes 1 to 1000 characters");
      }
    }
  }

  /// A QR code at the end of the line and lines of text at its start, where one below the other
  /// would be too high. Always drawn. Takes the texts of [QrCode], as long as the code leaves most
  /// of the paper to the lines.
  record QrBeside(QrCode code, List<OneLine> lines) implements Block {
    public QrBeside {
      lines = List.copyOf(lines);
    }
  }

  /// A picture in shades of grey; a printer that is narrower shrinks it.
  record Picture(Graphic graphic, Align align) implements Block {}

  /// A line across the paper.
  record Rule() implements Block {}

  /// One line of a test page: the number by which a printer may know a letter table, from 0 to 255,
  /// and Turkish, Kurmanji and German letters in it. Wrong letters come out where the printer means
  /// another table by that number; the user looks for the line that reads right.
  record TableSample(Charset charset, int number) implements Block {
    public TableSample {
      if (number < 0 || number > 255) {
        throw new IllegalArgumentException("letter table " + number);
      }
    }
  }

  /// Empty lines, from 1 to 20.
  record Feed(int lines) implements Block {
    public Feed {
      if (lines < 1 || lines > 20) {
        throw new IllegalArgumentException("feed of " + lines + " lines");
      }
    }
  }

  /// One label ends here and the next begins: a printer that senses gaps feeds to the next one, all
  /// others cut or leave room to tear. The label must be no higher than those on the roll.
  record EndOfLabel() implements Block {}

  /// Cut here, or leave room to tear where a printer has no cutter. On a roll of labels the next
  /// label begins.
  record Cut() implements Block {}

  /// Open the cash drawer.
  record OpenDrawer() implements Block {}
}
