package coop.teyel.hardware.encoding;

import coop.teyel.hardware.documents.Align;
import coop.teyel.hardware.documents.Block;
import coop.teyel.hardware.documents.Run;
import coop.teyel.hardware.documents.TextSize;
import coop.teyel.hardware.encoding.drawing.Drawing;
import coop.teyel.hardware.encoding.drawing.Halftone;
import coop.teyel.hardware.profiles.Profile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// One document on its way to bytes.
final class Job {

  private final Profile profile;
  private final boolean rightToLeft;
  private final int dots;
  private final EscPosWriter commands = new EscPosWriter();
  private final CodeCommands codes = new CodeCommands(commands);
  private final TextLines text;
  private final Drawing drawing;
  private final ImageBands strips;
  private final PaperEnd end;

  Job(Profile profile, boolean rightToLeft) {
    this.profile = profile;
    this.rightToLeft = rightToLeft;
    this.dots = profile.paper().dots() / Byte.SIZE * Byte.SIZE;
    this.text = new TextLines(profile, commands, rightToLeft);
    this.drawing = new Drawing(dots, rightToLeft);
    this.strips = new ImageBands(profile.pictures(), new ImageCommands(commands));
    this.end = new PaperEnd(profile, commands);
  }

  byte[] of(List<Block> blocks) {
    commands.start(profile.leavesKanji());
    commands.table(profile.tables().getFirst().number());
    blocks.forEach(this::print);
    if (endsOnPaper(blocks)) {
      end.end();
    }
    return commands.toByteArray();
  }

  private static boolean endsOnPaper(List<Block> blocks) {
    List<Block> papers = blocks.stream().filter(Job::isOnPaper).toList();
    return !papers.isEmpty()
        && !(papers.getLast() instanceof Block.Cut)
        && !(papers.getLast() instanceof Block.EndOfLabel);
  }

  private static boolean isOnPaper(Block block) {
    return !(block instanceof Block.OpenDrawer);
  }

  private void print(Block block) {
    if (isOnPaper(block)) {
      end.begin();
    }
    switch (block) {
      case Block.TextLine line -> line(line);
      case Block.OneLine line -> oneLine(line);
      case Block.Columns columns -> columns(columns);
      case Block.Barcode(String digits) -> barcode(digits);
      case Block.QrCode(String payload) -> qrCode(payload, "a QR code of " + payload.length());
      case Block.QrBeside beside ->
          strips.print(new QrWithText(profile, dots, rightToLeft).drawn(beside));
      case Block.Picture(var graphic, Align align) ->
          strips.print(Halftone.of(graphic, align, rightToLeft, dots));
      case Block.Rule() -> text.rule();
      case Block.TableSample(Charset charset, int number) ->
          text.sample(new Profile.Table(charset, number));
      case Block.Feed(int lines) -> commands.feed(lines);
      case Block.EndOfLabel() -> end.endOfLabel();
      case Block.Cut() -> end.end();
      case Block.OpenDrawer() -> commands.pulse(profile.mechanics().drawer());
    }
  }

  private void line(Block.TextLine line) {
    if (text.has(line.runs().toArray(Run[]::new))) {
      text.line(line.runs(), line.align(), line.size());
    } else {
      drawing.line(line.runs(), line.align(), line.size()).forEach(strips::print);
    }
  }

  private void oneLine(Block.OneLine line) {
    if (text.has(line.runs().toArray(Run[]::new))) {
      text.oneLine(line.runs(), line.align(), line.size());
    } else {
      strips.print(drawing.oneLine(line.runs(), line.align(), line.size()));
    }
  }

  private void columns(Block.Columns columns) {
    if (text.has(columns.label(), columns.amount())) {
      text.columns(columns.label(), columns.amount(), columns.size());
    } else {
      drawing.columns(columns.label(), columns.amount(), columns.size()).forEach(strips::print);
    }
  }

  private void barcode(String digits) {
    int module = CodeSymbols.barModule(digits, dots);
    Profile.BarcodeForm form = profile.codes().barcode();
    if (module == 0) {
      qrCode(digits, "barcode " + digits);
      caption(digits);
    } else if (CodeSymbols.barModule(digits, form, dots) == module) {
      codes.barcode(digits, form, module);
    } else {
      strips.print(CodeSymbols.bars(digits, module, dots));
      caption(digits);
    }
  }

  private void caption(String digits) {
    text.line(List.of(Run.of(digits)), Align.CENTER, TextSize.NORMAL);
  }

  private void qrCode(String payload, String what) {
    int module = CodeSymbols.qrModule(payload, dots);
    if (module == 0) {
      throw DoesNotFitException.tooWide(what, profile);
    } else if (profile.codes().nativeQr()) {
      codes.qrCode(payload.getBytes(StandardCharsets.UTF_8), module);
      commands.advance(CodeSymbols.qrSize(payload) * module);
    } else {
      strips.print(CodeSymbols.qrCode(payload, module, dots));
    }
  }
}
