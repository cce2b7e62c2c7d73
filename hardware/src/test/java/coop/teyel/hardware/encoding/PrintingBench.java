package coop.teyel.hardware.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.documents.Block;
import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.encoding.drawing.Bitmap;
import coop.teyel.hardware.encoding.drawing.Drawing;
import coop.teyel.hardware.profiles.Profile;
import coop.teyel.hardware.profiles.ProfileExamples;
import coop.teyel.hardware.rehearsal.Paper;
import coop.teyel.hardware.rehearsal.RehearsalPrinter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/// How fast papers become bytes, how many, and how long those take on a wire.
///
/// The Turkish receipt is compared with escpos-coffee writing the same lines, in turns in one run.
/// The library gets them laid out; Teyel also chooses tables, wraps and aligns, which is most of
/// its time. And it is compared with the 443 bytes of [SmallestReceipt], which print the same dots.
class PrintingBench {

  private static final int WARM_UP = Integer.getInteger("teyel.bench.warm-up", 60);
  private static final int ROUNDS = Integer.getInteger("teyel.bench.rounds", 60);
  private static final int RECEIPTS = 400;
  private static final double LIMIT = 0.15;
  // A byte is eight bits between a start and a stop.
  private static final double BITS = 10;

  private static final Profile PROFILE = Profile.named("generic-58");

  @Test
  void encodesReceiptsInAFewTimesTheTimeOfTheLibraryAlone() throws Exception {
    Document receipt = DocumentExamples.turkishReceipt();
    Encoder encoder = new Encoder(PROFILE);
    CoffeeReceipt coffee = new CoffeeReceipt(paper(encoder.encode(receipt)).lines());
    long[] ours = new long[ROUNDS];
    long[] theirs = new long[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long our = nanos(() -> encoder.encode(receipt));
      long their = nanos(coffee::written);
      if (round >= 0) {
        ours[round] = our;
        theirs[round] = their;
      }
    }
    double perSecond = RECEIPTS * 1e9 / median(ours);
    double bare = RECEIPTS * 1e9 / median(theirs);
    bench("receipts-per-second", perSecond, bare * LIMIT, perSecond / bare);
    assertThat(perSecond).isGreaterThanOrEqualTo(bare * LIMIT);
  }

  private static long nanos(Callable<byte[]> writer) throws Exception {
    long bytes = 0;
    long begun = System.nanoTime();
    for (int i = 0; i < RECEIPTS; i++) {
      bytes += writer.call().length;
    }
    long nanos = System.nanoTime() - begun;
    assertThat(bytes).isPositive();
    return nanos;
  }

  @Test
  void writesATurkishReceiptInFewBytes() {
    byte[] smallest = SmallestReceipt.written();
    byte[] ours = new Encoder(PROFILE).encode(DocumentExamples.turkishReceipt());
    assertThat(paper(smallest).png()).isEqualTo(paper(ours).png());
    double limit = smallest.length * 1.1;
    bench("receipt-bytes", ours.length, limit, (double) ours.length / smallest.length);
    assertThat((double) ours.length).isLessThanOrEqualTo(limit);
  }

  @Test
  void tellsTheSecondsOnTheWire() {
    Map<String, Integer> bytes = new LinkedHashMap<>();
    bytes.put("receipt, Turkish, text", encoded(PROFILE, DocumentExamples.turkishReceipt()));
    bytes.put(
        "receipt, Turkish, safe",
        encoded(Profile.named("safe"), DocumentExamples.turkishReceipt()));
    bytes.put("receipt, Turkish, all drawn", drawn(DocumentExamples.turkishReceipt()));
    bytes.put("receipt, Arabic, drawn", encoded(PROFILE, DocumentExamples.arabicReceipt()));
    bytes.put(
        "label, text and bars by the printer", encoded(PROFILE, DocumentExamples.garmentLabel()));
    bytes.put("label, all drawn", drawn(DocumentExamples.garmentLabel()));
    bytes.put("bundle ticket, QR by the printer", encoded(qr(), DocumentExamples.bundleTicket()));
    bytes.put("bundle ticket, QR drawn", encoded(PROFILE, DocumentExamples.bundleTicket()));
    bytes.forEach((name, count) ->
        System.out.printf(
            Locale.ROOT,
            "WIRE %-36s %6d bytes %6.2f s at 9600 %6.2f s at 115200%n",
            name,
            count,
            count * BITS / 9_600,
            count * BITS / 115_200));
    assertThat(bytes.get("receipt, Turkish, text") * BITS / 9_600).isLessThan(0.5);
    assertThat(bytes.get("label, text and bars by the printer") * BITS / 9_600).isLessThan(0.15);
  }

  private static int encoded(Profile profile, Document document) {
    return new Encoder(profile).encode(document).length;
  }

  private static Profile qr() {
    return ProfileExamples.like("generic-58", "qr.native", "true");
  }

  /// The bytes of a paper whose every line is sent as a picture.
  private static int drawn(Document document) {
    int dots = PROFILE.paper().dots();
    EscPosWriter commands = new EscPosWriter();
    ImageBands strips = new ImageBands(PROFILE.pictures(), new ImageCommands(commands));
    Drawing drawing = new Drawing(dots, document.rightToLeft());
    for (Block block : document.blocks()) {
      pictures(block, drawing, dots).forEach(strips::print);
    }
    return commands.toByteArray().length;
  }

  private static List<Bitmap> pictures(Block block, Drawing drawing, int dots) {
    return switch (block) {
      case Block.TextLine line -> drawing.line(line.runs(), line.align(), line.size());
      case Block.Columns columns ->
          drawing.columns(columns.label(), columns.amount(), columns.size());
      case Block.Barcode(String digits) -> List.of(CodeSymbols.bars(digits, 3, dots));
      default -> List.of();
    };
  }

  private static Paper paper(byte[] job) {
    return new RehearsalPrinter().print(PROFILE, job);
  }

  private static void bench(String name, double value, double limit, double ratio) {
    System.out.printf(Locale.ROOT, "BENCH %s %.2f %.2f %.2f%n", name, value, limit, ratio);
  }

  private static double median(long[] times) {
    long[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
