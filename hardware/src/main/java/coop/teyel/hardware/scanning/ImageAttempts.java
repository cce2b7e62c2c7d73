package coop.teyel.hardware.scanning;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Several looks at one picture, each only when those before it saw nothing: as it is, at half the
/// size, blurred, turned to both sides. Half the size and blur take noise away.
///
/// Each look also turns the picture by 90 degrees (the library does it when it tries harder), and
/// bars are read at up to 15 degrees askew, so that 30 degrees to both sides reach every direction.
final class ImageAttempts {

  private static final Map<DecodeHintType, Object> HINTS =
      Map.of(
          DecodeHintType.TRY_HARDER,
          true,
          DecodeHintType.POSSIBLE_FORMATS,
          List.of(BarcodeFormat.CODE_128, BarcodeFormat.EAN_13, BarcodeFormat.QR_CODE));

  /// Fewer characters are not believed: Code 128 has no length of its own, so noise can look like a
  /// start, a right check digit and a stop with nothing or next to nothing between them.
  private static final int SHORTEST = 4;

  private static final double ASKEW = Math.toRadians(30);

  private final BufferedImage picture;

  ImageAttempts(BufferedImage picture) {
    this.picture = redrawn(picture, picture.getWidth(), picture.getHeight());
  }

  Optional<String> code() {
    return Stream.<Supplier<BufferedImage>>of(
            () -> picture, this::half, this::blurred, () -> turned(ASKEW), () -> turned(-ASKEW))
        .map(Supplier::get)
        .flatMap(look -> read(look).stream())
        .findFirst();
  }

  private BufferedImage half() {
    return redrawn(
        picture, Math.max(1, picture.getWidth() / 2), Math.max(1, picture.getHeight() / 2));
  }

  private BufferedImage blurred() {
    float[] ninths = new float[9];
    Arrays.fill(ninths, 1f / 9);
    return new ConvolveOp(new Kernel(3, 3, ninths), ConvolveOp.EDGE_NO_OP, null)
        .filter(picture, null);
  }

  private BufferedImage turned(double angle) {
    AffineTransform turn =
        AffineTransform.getRotateInstance(
            angle, picture.getWidth() / 2.0, picture.getHeight() / 2.0);
    return new AffineTransformOp(turn, AffineTransformOp.TYPE_BILINEAR)
        .filter(
            picture, new BufferedImage(picture.getWidth(), picture.getHeight(), picture.getType()));
  }

  private static BufferedImage redrawn(BufferedImage original, int width, int height) {
    BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D canvas = grey.createGraphics();
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    canvas.drawImage(original, 0, 0, width, height, null);
    canvas.dispose();
    return grey;
  }

  private static Optional<String> read(BufferedImage look) {
    BinaryBitmap bits =
        new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(look)));
    try {
      return Optional.of(new MultiFormatReader().decode(bits, HINTS))
          .filter(result -> result.getText().length() >= SHORTEST)
          .map(ImageAttempts::text);
    } catch (NotFoundException nothing) {
      return Optional.empty();
    }
  }

  private static String text(Result result) {
    String identifier =
        switch (result.getBarcodeFormat()) {
          case CODE_128 -> "]C0";
          case EAN_13 -> "]E0";
          default -> "]Q1";
        };
    return identifier + result.getText();
  }
}
