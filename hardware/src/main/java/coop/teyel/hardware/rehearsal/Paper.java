package coop.teyel.hardware.rehearsal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/// What a printer would have made of a job.
///
/// @param number counts the papers of one [RehearsalPrinter] from 1
/// @param picture black on white, one pixel a dot, with the paper's margins
/// @param lines the text that came in letters, line by line, without spaces at the end
/// @param symbols the codes the printer drew by itself; drawn ones are only in the picture
/// @param drawerPulses how often the cash drawer was told to open
/// @param problems what a real printer would have stumbled over; empty for a good job
public record Paper(
    long number,
    BufferedImage picture,
    List<String> lines,
    List<Symbol> symbols,
    int drawerPulses,
    int cuts,
    List<Problem> problems) {

  /// A code and what it says.
  public record Symbol(Symbology symbology, String payload) {}

  /// The kinds of code that a printer draws itself.
  public enum Symbology {
    CODE_128,
    EAN_13,
    QR
  }

  /// Something wrong in the bytes.
  ///
  /// @param offset of the byte where it begins, from 0
  /// @param detail in English, for whoever looks into it
  public record Problem(Trouble trouble, int offset, String detail) {}

  /// What can be wrong: a real printer would do nothing, or print something else than was meant.
  public enum Trouble {
    UNKNOWN_COMMAND,
    CUT_OFF,
    UNKNOWN_TABLE,
    UNKNOWN_LETTER,
    /// Often what is left of a letter that a table lacked.
    QUESTION_MARK,
    RIGHT_TO_LEFT_LETTERS,
    TOO_WIDE,
    PICTURE_TOO_LARGE,
    UNREADABLE_CODE,
    CUT_THROUGH_TEXT,
    OFF_THE_LABEL,
    TOO_LONG
  }

  public Paper {
    lines = List.copyOf(lines);
    symbols = List.copyOf(symbols);
    problems = List.copyOf(problems);
  }

  /// The picture as a PNG file.
  public byte[] png() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
