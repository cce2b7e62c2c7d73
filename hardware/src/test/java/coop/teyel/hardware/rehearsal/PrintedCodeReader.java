package coop.teyel.hardware.rehearsal;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.util.Map;

/// Reads a code as a camera would, from the picture of the paper alone.
public final class PrintedCodeReader {

  private PrintedCodeReader() {}

  /// What the code on the picture says; fails where none is readable.
  public static String read(BufferedImage paper) {
    BufferedImage rgb =
        new BufferedImage(paper.getWidth(), paper.getHeight(), BufferedImage.TYPE_INT_RGB);
    rgb.createGraphics().drawImage(paper, 0, 0, null);
    try {
      return new MultiFormatReader()
          .decode(
              new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(rgb))),
              Map.of(DecodeHintType.TRY_HARDER, true))
          .getText();
    } catch (NotFoundException e) {
      throw new AssertionError("no code is readable on this paper", e);
    }
  }
}
