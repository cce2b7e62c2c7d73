package coop.teyel.hardware.profiles;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What one kind of printer can do. Printers differ in data, not in code; [Profiles] has them all.
///
/// @param name as it is stored: the name of a file, and after it the letter tables that a user
///   chose on the test page, a space before each (`generic-58 windows-1254:91`)
/// @param title what a user knows the printer by, the same in every language
/// @param tables the letter tables in order of preference, at least one
/// @param leavesKanji whether two-byte Chinese text must be switched off first (`FS .`)
public record Profile(
    String name,
    String title,
    Paper paper,
    List<Table> tables,
    boolean leavesKanji,
    Pictures pictures,
    Codes codes,
    Mechanics mechanics,
    Status status,
    Wire wire,
    Labels labels) {

  /// The paper's width and what fits across it: dots from 200 to 1,200, ordinary letters from 20.
  public record Paper(int millimetres, int dots, int dotsPerInch, int columns) {}

  /// A letter table of one byte a letter and the number by which the printer knows it (`ESC t`),
  /// from 0 to 255. The number of one table differs between makers.
  public record Table(Charset charset, int number) {

    public Table {
      if (!TableText.isTable(charset, number)) {
        throw new IllegalArgumentException("no letter table: " + charset + ", " + number);
      }
    }

    /// The numbers by which printers know the tables that have all Turkish letters, the commonest
    /// first (escpos-printer-db). A test page prints a sample of each, and the user takes the line
    /// that reads right.
    public static List<Table> candidates() {
      return TableText.CANDIDATES;
    }

    /// Reads what [#text] wrote; empty for an unknown charset, one with more than a byte a letter,
    /// or a number out of range.
    public static Optional<Table> parse(String text) {
      return TableText.parse(text);
    }

    /// What a test page writes before its sample, in at most nine letters: `1254:91`.
    public String shortName() {
      return TableText.shortName(this);
    }

    /// Java's name of the charset and the number: `windows-1254:91`.
    public String text() {
      return charset.name() + ":" + number;
    }
  }

  /// How pictures are sent.
  ///
  /// @param rows of the largest block, from 8 to 255; columns always take 24
  /// @param bytes of the largest block, at most half the printer's buffer
  public record Pictures(PictureCommand command, int rows, int bytes) {}

  /// In which form dots are sent.
  public enum PictureCommand {
    /// Row by row (`GS v 0`); nearly every printer has it.
    RASTER,
    /// Columns of 24 dots, a line of them at a time (`ESC *`); the oldest.
    COLUMNS,
    /// Stored, then printed (`GS ( L`, functions 112 and 50); what Epson recommends today.
    GRAPHICS
  }

  /// What the printer draws by itself; the rest is sent as pictures.
  public record Codes(BarcodeForm barcode, boolean nativeQr) {}

  /// How a printer is asked for a Code 128 (`GS k 73`).
  public enum BarcodeForm {
    /// Not at all: the bars are sent as a picture.
    DRAWN,
    /// Pairs of digits (`{C`), the narrowest.
    CODE_C,
    /// Digit by digit (`{B`), for printers that do not know pairs.
    CODE_B
  }

  /// What moves.
  ///
  /// @param feedAtEnd lines that are fed before the cut or the tear, from 0 to 20
  public record Mechanics(Cutter cutter, int feedAtEnd, Drawer drawer) {}

  /// How paper is cut.
  public enum Cutter {
    /// Torn off by hand.
    NONE,
    /// Feeds to the knife by itself and leaves a corner (`GS V 66`).
    FEED_PARTIAL,
    /// Feeds to the knife by itself and cuts all of it (`GS V 65`).
    FEED_FULL,
    /// Cuts where the paper stands and leaves a corner (`GS V 1`).
    PARTIAL,
    /// Cuts where the paper stands (`GS V 0`).
    FULL
  }

  /// The pin of the socket to which a cash drawer's pulse goes.
  public enum Drawer {
    NONE,
    PIN_2,
    PIN_5
  }

  /// Which questions the printer answers.
  ///
  /// @param dleEot how it is right now, even while it prints (`DLE EOT`)
  /// @param gsR after everything before was printed (`GS r 1`)
  public record Status(boolean dleEot, boolean gsR) {}

  /// What a connection has to know.
  ///
  /// @param buffer how many bytes the printer takes before it must have printed some
  /// @param bytesPerSecond of pictures that it prints, at most
  /// @param baud with which its serial port comes from the factory
  public record Wire(int buffer, int bytesPerSecond, int baud, Flow flow) {}

  /// How a serial printer says that its buffer is full.
  public enum Flow {
    NONE,
    XON_XOFF,
    RTS_CTS
  }

  /// What the printer knows of labels.
  ///
  /// @param millimetres the height of a label, 0 for any
  public record Labels(LabelMode mode, int millimetres) {

    /// How many rows of dots a label has, 0 for any.
    public int rows(Paper paper) {
      return millimetres * paper.dotsPerInch() * 10 / 254;
    }
  }

  /// How a label ends.
  public enum LabelMode {
    /// There are no gaps: fed and torn or cut like a receipt.
    CONTINUOUS,
    /// A sensor finds the gap (`GS FF`).
    GS_FF,
    /// A sensor finds the gap (`FS ( L`, functions 65 and 67).
    FS_L
  }

  public Profile {
    tables = List.copyOf(tables);
  }

  /// A profile that comes with the program; throws for any other name.
  public static Profile named(String name) {
    return Profiles.shipped()
        .find(name)
        .orElseThrow(() -> new IllegalArgumentException("no such profile: " + name));
  }

  /// This profile with a table that a user chose: it comes first and replaces what was said of the
  /// same charset or the same number. [Profiles#find] finds it again by its new name.
  public Profile with(Table chosen) {
    List<Table> others = new ArrayList<>(tables);
    others.removeIf(table -> TableText.clash(table, chosen));
    others.addFirst(chosen);
    return new Profile(
        TableText.renamed(name, chosen),
        title,
        paper,
        others,
        leavesKanji,
        pictures,
        codes,
        mechanics,
        status,
        wire,
        labels);
  }
}
