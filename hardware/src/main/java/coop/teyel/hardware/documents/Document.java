package coop.teyel.hardware.documents;

import java.awt.image.BufferedImage;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A paper as its writer means it: what stands on it from top to bottom, and in which direction it
/// is read. No printer, width or letter table is known here.
public record Document(boolean rightToLeft, List<Block> blocks) {

  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "ckb", "fa", "he", "ps", "ur");
  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Arab", "Hebr");

  public Document {
    blocks = List.copyOf(blocks);
  }

  /// Starts an empty document that reads in the direction of `language`.
  public static Builder in(Locale language) {
    return new Builder(
        RIGHT_TO_LEFT.contains(language.getLanguage())
            || RIGHT_TO_LEFT_SCRIPTS.contains(language.getScript()));
  }

  /// Writes a document line by line; not for several threads.
  public static final class Builder {

    private final boolean rightToLeft;
    private final List<Block> blocks = new ArrayList<>();

    private Builder(boolean rightToLeft) {
      this.rightToLeft = rightToLeft;
    }

    /// A large, bold line in the middle.
    public Builder title(String text) {
      return line(Align.CENTER, TextSize.LARGE, Run.bold(text));
    }

    /// An ordinary line.
    public Builder line(String text) {
      return line(Align.START, TextSize.NORMAL, Run.of(text));
    }

    /// An ordinary line in the middle.
    public Builder centered(String text) {
      return line(Align.CENTER, TextSize.NORMAL, Run.of(text));
    }

    /// A line of several runs, each with its own weight and reading direction.
    public Builder line(Align align, TextSize size, Run... runs) {
      return add(new Block.TextLine(List.of(runs), align, size));
    }

    /// A line that never wraps; see [Block.OneLine].
    public Builder oneLine(Align align, TextSize size, Run... runs) {
      return add(new Block.OneLine(List.of(runs), align, size));
    }

    /// A label and its amount.
    public Builder columns(String label, String amount) {
      return columns(Run.of(label), Run.of(amount), TextSize.NORMAL);
    }

    /// A label and its amount in their own weight and size.
    public Builder columns(Run label, Run amount, TextSize size) {
      return add(new Block.Columns(label, amount, size));
    }

    public Builder barcode(String digits) {
      return add(new Block.Barcode(digits));
    }

    public Builder qrCode(String text) {
      return add(new Block.QrCode(text));
    }

    /// A QR code with a line of text under it, for those who have nothing to read it with.
    public Builder qrCode(String text, String caption) {
      return qrCode(text).centered(caption);
    }

    /// A QR code beside lines of text; see [Block.QrBeside].
    public Builder qrBeside(String text, List<Block.OneLine> lines) {
      return add(new Block.QrBeside(new Block.QrCode(text), lines));
    }

    public Builder picture(BufferedImage picture) {
      return add(new Block.Picture(Graphic.of(picture), Align.CENTER));
    }

    public Builder rule() {
      return add(new Block.Rule());
    }

    /// A sample of one letter table for each number under which a printer may have it.
    public Builder tableSamples(Charset charset, List<Integer> numbers) {
      numbers.forEach(number -> add(new Block.TableSample(charset, number)));
      return this;
    }

    public Builder feed(int lines) {
      return add(new Block.Feed(lines));
    }

    public Builder endOfLabel() {
      return add(new Block.EndOfLabel());
    }

    public Builder cut() {
      return add(new Block.Cut());
    }

    public Builder openDrawer() {
      return add(new Block.OpenDrawer());
    }

    public Builder add(Block block) {
      blocks.add(block);
      return this;
    }

    public Document build() {
      return new Document(rightToLeft, blocks);
    }
  }
}
