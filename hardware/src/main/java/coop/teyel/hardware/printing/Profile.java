package coop.teyel.hardware.printing;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Properties;

/// What one kind of printer can do. Printers differ in data, not in code.
///
/// @param name as it is stored and chosen
/// @param tables the letter tables in order of preference, at least one
/// @param leavesKanji whether two-byte Chinese text must be switched off first
public record Profile(
    String name,
    Paper paper,
    List<Table> tables,
    boolean leavesKanji,
    Pictures pictures,
    Codes codes,
    Mechanics mechanics) {

  /// The profiles that come with the program, the usual one first.
  public static final List<String> NAMES = List.of("generic-80", "generic-58", "safe");

  /// The paper's width and what fits across it: dots from 200 to 1,200, ordinary letters from 20.
  public record Paper(int millimetres, int dots, int dotsPerInch, int columns) {}

  /// A letter table and the number by which the printer knows it (`ESC t`), from 0 to 255. The
  /// number of one table differs between makers.
  public record Table(Charset charset, int number) {}

  /// The largest block of a picture: rows from 8 to 255, and bytes.
  public record Pictures(int rows, int bytes) {}

  /// Whether the printer draws codes by itself; else they are sent as pictures.
  public record Codes(boolean nativeBarcode, boolean nativeQr) {}

  /// What moves.
  ///
  /// @param cuts whether there is a cutter that can feed to its knife (`GS V 66`)
  /// @param feedAtEnd empty lines after each paper
  public record Mechanics(boolean cuts, int feedAtEnd, Drawer drawer) {}

  /// The pin of the printer's socket to which the cash drawer listens.
  public enum Drawer {
    NONE,
    PIN_2,
    PIN_5
  }

  public Profile {
    tables = List.copyOf(tables);
  }

  /// One of [#NAMES]; throws for any other name.
  public static Profile named(String name) {
    return ProfileFile.named(name);
  }

  /// A profile from properties such as those in this package. Throws [IllegalArgumentException]
  /// with the property's name where one is missing or out of range.
  public static Profile of(String name, Properties properties) {
    return new ProfileFile(name, properties).profile();
  }
}
