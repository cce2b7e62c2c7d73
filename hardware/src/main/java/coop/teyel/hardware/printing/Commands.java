package coop.teyel.hardware.printing;

import com.github.anastaciocintra.escpos.EscPos;
import com.github.anastaciocintra.escpos.EscPosConst.Justification;
import com.github.anastaciocintra.escpos.barcode.BarCode;
import com.github.anastaciocintra.escpos.image.BitonalThreshold;
import com.github.anastaciocintra.escpos.image.CoffeeImage;
import com.github.anastaciocintra.escpos.image.EscPosImage;
import com.github.anastaciocintra.escpos.image.RasterBitImageWrapper;
import coop.teyel.hardware.documents.Size;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/// The bytes of one job, in Epson's commands (ESC/POS Application Programming Guide).
///
/// The only class that knows escpos-coffee, which assembles here: start, tables, bars, pictures and
/// the drawer's pulse. The rest is ours, because the library repeats twenty bytes of style before
/// each text, names QR's models wrongly, counts letters where printers count bytes, and cannot feed
/// to the knife. It never sees a connection.
final class Commands {

  private static final int ESC = 0x1B;
  private static final int FS = 0x1C;
  private static final int GS = 0x1D;
  private static final int DELETE = 0x7F;
  private static final int BAR_HEIGHT = 80;
  private static final int QR_MODEL_2 = 50;
  private static final int QR_CORRECTION_M = 49;
  // Two milliseconds each: 100 ms on, 500 ms off. Shorter does not move a worn drawer.
  private static final int PULSE_ON = 50;
  private static final int PULSE_OFF = 250;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final EscPos coffee = new EscPos(bytes);
  private Justification justification = Justification.Left_Default;
  private boolean bold;
  private Size size = Size.NORMAL;

  void start(boolean leavesKanji) {
    assemble(coffee::initializePrinter);
    if (leavesKanji) {
      put(FS, '.');
    }
  }

  void table(int number) {
    assemble(() -> coffee.setPrinterCharacterTable(number));
  }

  void justify(Justification wanted) {
    if (wanted != justification) {
      put(ESC, 'a', wanted.value);
      justification = wanted;
    }
  }

  void style(boolean wantedBold, Size wantedSize) {
    if (wantedBold != bold) {
      put(ESC, 'E', wantedBold ? 1 : 0);
      bold = wantedBold;
    }
    if (wantedSize != size) {
      put(GS, '!', (wantedSize.across() - 1) << 4 | (wantedSize.down() - 1));
      size = wantedSize;
    }
  }

  /// Letters of the current table. Refuses control bytes, so that no text can give commands.
  void text(ByteBuffer letters) {
    while (letters.hasRemaining()) {
      int letter = letters.get() & 0xFF;
      if (letter < ' ' || letter == DELETE) {
        throw new IllegalArgumentException("a control character in text");
      }
      put(letter);
    }
  }

  void spaces(int count) {
    for (int i = 0; i < count; i++) {
      put(' ');
    }
  }

  void lineFeed() {
    put('\n');
  }

  void feed(int lines) {
    if (lines > 0) {
      put(ESC, 'd', lines);
    }
  }

  /// A block of a picture (`GS v 0`), at most 255 rows.
  void raster(Justification where, Bitmap block) {
    bytes.writeBytes(
        new RasterBitImageWrapper()
            .setJustification(where)
            .getBytes(new EscPosImage(new Dots(block, 0, 0), new BitonalThreshold())));
    justification = where;
  }

  /// A Code 128 barcode with its digits below (`GS k 73`), in pairs or digit by digit.
  void barcode(String digits, Profile.BarcodeForm form, int moduleDots) {
    // Some printers set the digits below in the style of the text before.
    style(false, Size.NORMAL);
    String data = form == Profile.BarcodeForm.CODE_C ? "{C" + pairs(digits) : "{B" + digits;
    bytes.writeBytes(
        new BarCode()
            .setSystem(BarCode.BarCodeSystem.CODE128)
            .setBarCodeSize(moduleDots, BAR_HEIGHT)
            .setHRIPosition(BarCode.BarCodeHRIPosition.BelowBarCode)
            .setJustification(Justification.Center)
            .getBytes(data));
    justification = Justification.Center;
  }

  private static String pairs(String digits) {
    StringBuilder pairs = new StringBuilder();
    for (int i = 0; i < digits.length(); i += 2) {
      pairs.append((char) Integer.parseInt(digits.substring(i, i + 2)));
    }
    return pairs.toString();
  }

  /// A QR code of Model 2, which phones read (`GS ( k`, functions 165, 167, 169, 180, 181).
  void qrCode(byte[] payload, int moduleDots) {
    justify(Justification.Center);
    symbol(new byte[] {65, QR_MODEL_2, 0});
    symbol(new byte[] {67, (byte) moduleDots});
    symbol(new byte[] {69, QR_CORRECTION_M});
    byte[] store = new byte[payload.length + 2];
    store[0] = 80;
    store[1] = 48;
    System.arraycopy(payload, 0, store, 2, payload.length);
    symbol(store);
    symbol(new byte[] {81, 48});
  }

  /// Cuts (`GS V`) where there is a knife.
  void cut(Profile.Cutter cutter) {
    switch (cutter) {
      case NONE -> {}
      case FEED_PARTIAL -> put(GS, 'V', 66, 0);
      case FEED_FULL -> put(GS, 'V', 65, 0);
      case PARTIAL -> put(GS, 'V', 1);
      case FULL -> put(GS, 'V', 0);
    }
  }

  void pulse(EscPos.PinConnector pin) {
    assemble(() -> coffee.pulsePin(pin, PULSE_ON, PULSE_OFF));
  }

  byte[] toByteArray() {
    return bytes.toByteArray();
  }

  private void symbol(byte[] function) {
    int length = function.length + 1;
    put(GS, '(', 'k', length & 0xFF, length >> 8, 49);
    bytes.writeBytes(function);
  }

  private void put(int... values) {
    for (int value : values) {
      bytes.write(value);
    }
  }

  private static void assemble(Assembly assembly) {
    try {
      assembly.run();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
  }

  private interface Assembly {
    void run() throws IOException;
  }

  /// A bitmap as the library wants to see it.
  private record Dots(Bitmap bitmap, int left, int top) implements CoffeeImage {

    @Override
    public int getWidth() {
      return bitmap.width();
    }

    @Override
    public int getHeight() {
      return bitmap.height();
    }

    @Override
    public CoffeeImage getSubimage(int x, int y, int width, int height) {
      return new Dots(bitmap.part(left + x, top + y, width, height), 0, 0);
    }

    @Override
    public int getRGB(int x, int y) {
      return bitmap.isBlack(left + x, top + y) ? 0xFF000000 : 0xFFFFFFFF;
    }
  }
}
