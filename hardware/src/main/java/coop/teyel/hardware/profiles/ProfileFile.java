package coop.teyel.hardware.profiles;

import java.util.List;
import java.util.Properties;

/// A profile's written form.
final class ProfileFile {

  // From the head to the knife, about 14 mm, with a line of 30 dots for each line of the feed.
  private static final int LINES_TO_THE_KNIFE = 4;

  private static final int NARROWEST_LETTER = 8;

  private final String name;
  private final ProfileProperties properties;

  private ProfileFile(String name, Properties properties) {
    this.name = name;
    this.properties = new ProfileProperties(properties);
  }

  /// The profile, or every property that is missing, out of range or unknown.
  static Read read(String name, Properties properties) {
    ProfileFile file = new ProfileFile(name, properties);
    Profile profile = file.profile();
    List<String> wrong = file.properties.wrong();
    return wrong.isEmpty() ? new Read.Good(profile) : new Read.Wrong(wrong);
  }

  private Profile profile() {
    Profile.Wire wire = wire();
    Profile.Paper paper = paper();
    return new Profile(
        name,
        properties.text("title"),
        paper,
        properties.tables("tables"),
        properties.yes("kanji.leave"),
        pictures(paper, wire),
        new Profile.Codes(
            properties.one("barcode", Profile.BarcodeForm.class), properties.yes("qr.native")),
        mechanics(),
        new Profile.Status(properties.yes("status.dle-eot"), properties.yes("status.gs-r")),
        wire,
        new Profile.Labels(
            properties.one("label.mode", Profile.LabelMode.class),
            properties.number("label.millimetres", 0, 300)));
  }

  private Profile.Wire wire() {
    return new Profile.Wire(
        properties.number("wire.buffer", 512, 1_048_576),
        properties.number("wire.bytes-per-second", 100, 1_000_000),
        properties.number("serial.baud", 1_200, 921_600),
        properties.one("serial.flow", Profile.Flow.class));
  }

  private Profile.Paper paper() {
    Profile.Paper paper =
        new Profile.Paper(
            properties.number("paper.millimetres", 20, 120),
            properties.number("paper.dots", 200, 1_200),
            properties.number("paper.dpi", 100, 400),
            properties.number("paper.columns", 20, 100));
    properties.checkAgainst(
        paper.dots() / paper.columns() >= NARROWEST_LETTER, "paper.columns", "paper.dots");
    return paper;
  }

  private Profile.Pictures pictures(Profile.Paper paper, Profile.Wire wire) {
    Profile.Pictures pictures =
        new Profile.Pictures(
            properties.one("picture.command", Profile.PictureCommand.class),
            properties.number("picture.rows", 8, 255),
            properties.number("picture.bytes", 256, 65_000));
    boolean inColumns = pictures.command() == Profile.PictureCommand.COLUMNS;
    int smallest = inColumns ? 3 * paper.dots() : paper.dots();
    properties.checkAgainst(pictures.bytes() >= smallest, "picture.bytes", "paper.dots");
    properties.checkAgainst(pictures.bytes() <= wire.buffer() / 2, "picture.bytes", "wire.buffer");
    return pictures;
  }

  private Profile.Mechanics mechanics() {
    Profile.Mechanics mechanics =
        new Profile.Mechanics(
            properties.one("cutter", Profile.Cutter.class),
            properties.number("feed.end", 0, 20),
            properties.one("drawer", Profile.Drawer.class));
    boolean cutsInPlace =
        mechanics.cutter() == Profile.Cutter.PARTIAL || mechanics.cutter() == Profile.Cutter.FULL;
    properties.checkAgainst(
        !cutsInPlace || mechanics.feedAtEnd() >= LINES_TO_THE_KNIFE, "feed.end", "cutter");
    return mechanics;
  }

  /// What a file says.
  sealed interface Read {

    record Good(Profile profile) implements Read {}

    record Wrong(List<String> properties) implements Read {}
  }
}
