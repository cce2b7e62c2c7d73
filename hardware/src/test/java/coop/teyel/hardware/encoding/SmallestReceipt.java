package coop.teyel.hardware.encoding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/// The Turkish receipt of [DocumentExamples], written by hand with as few bytes as its paper
/// allows: bold and size in one command (`ESC !`), nothing said twice.
///
/// Spaces stay spaces. Tabs (`HT`) and places (`ESC $`) would be shorter, but the unit of a place
/// and the width of a letter differ between makers, and a tab cannot end a column at its right.
final class SmallestReceipt {

  private static final Charset TURKISH = Charset.forName("windows-1254");

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private SmallestReceipt() {}

  static byte[] written() {
    return new SmallestReceipt()
        .command(0x1B, '@', 0x1C, '.', 0x1B, 't', 91, 0x1B, 'p', '0', 50, 250)
        .command(0x1B, 'a', '1', 0x1B, '!', 0x38)
        .text("İğne İplik\n")
        .command(0x1B, '!', 0)
        .text("Çarşı Pazarı, 3. tezgâh\n")
        .command(0x1B, 'a', '0')
        .text("--------------------------------\n")
        .text("Papatya elbise 4 yaş   249,90 TL\n")
        .text("Şalvar pantolon,\n")
        .text("kışlık, içi astarlı\n")
        .text("6 yaş                1.320,00 TL\n")
        .text("Hırka                  -20,00 TL\n")
        .text("--------------------------------\n")
        .command(0x1B, '!', 0x18)
        .text("TOPLAM               1.549,90 TL\n")
        .command(0x1B, '!', 0)
        .text("Nakit                1.600,00 TL\n")
        .text("Para üstü               50,10 TL\n")
        .text("Fiş ")
        .command(0x1B, 'E', 1)
        .text("A-000017")
        .command(0x1B, 'E', 0)
        .text(" 14.11.2026 15:42\n")
        .command(0x1B, 'a', '1')
        .text("Teşekkür ederiz! Güle güle\ngiyin.\n\n\n\n\n")
        .bytes
        .toByteArray();
  }

  private SmallestReceipt command(int... values) {
    for (int value : values) {
      bytes.write(value);
    }
    return this;
  }

  private SmallestReceipt text(String text) {
    bytes.writeBytes(text.getBytes(TURKISH));
    return this;
  }
}
